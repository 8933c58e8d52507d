/** On a phone the payee of a row that was not taken stands below it: the name must be there, too. */
import { createApp } from "vue";
import { describe, expect, it } from "vitest";
import ProblemRows from "@/console/pages/payments/ProblemRows.vue";

describe("rows of a return file that change nothing", () => {
  it.each([true, false])("name the payee, also where it stands below its row (units: %s)", (ofUnits) => {
    const problems = [{ row: null, word: "unanswered", label: "回盘中没有这一笔", person: "康和养老院", message: "" }];
    const place = document.createElement("div");
    createApp(ProblemRows, { problems, ofUnits }).mount(place);

    const below = place.querySelector("tr.below");
    expect((below ?? place).textContent).toContain("康和养老院");
    expect(below !== null).toBe(ofUnits);
  });
});

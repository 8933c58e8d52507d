/** What the editor of a policy says about its text. */
import { describe, expect, it } from "vitest";
import { noteOf } from "@/console/pages/policies/drafts";

describe("a note on a policy text", () => {
  it("is a sentence, without the place it is about", () => {
    expect(noteOf("/conditions 毕业日期取人员资料里登记的")).toBe("毕业日期取人员资料里登记的");
    expect(noteOf("没有写明 barred")).toBe("没有写明 barred");
  });
});

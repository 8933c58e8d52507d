/** The types the pages read against the API's own description: no field that is not answered, none that may be null unsaid. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

interface Schema {
  properties?: Record<string, { type?: string; anyOf?: { type?: string }[] }>;
}

const SAME: Record<string, string> = {
  Me: "MeAnswer",
  SignedIn: "SessionOpened",
  DemoAccount: "DemoAccount",
  SignInOptions: "SignInOptions",
  SessionBrief: "SessionAnswer",
  User: "UserAnswer",
  Organisation: "OrganisationAnswer",
  OrganisationNode: "TreeNode",
  Overlap: "OverlapAnswer",
  Employment: "EmploymentAnswer",
  Person: "PersonAnswer",
  Certificate: "CertificateAnswer",
  Attendance: "AttendanceAnswer",
  HistoryEvent: "EventAnswer",
  Job: "JobAnswer",
  Shift: "ShiftAnswer",
  ActivityBrief: "ActivityBrief",
  Activity: "ActivityAnswer",
  Signup: "SignupAnswer",
  CheckInCode: "CodeAnswer",
  ServiceRecord: "RecordAnswer",
  Credit: "CreditAnswer",
  Confirmed: "ConfirmedAnswer",
  Volunteer: "VolunteerAnswer",
  VolunteerDetail: "VolunteerDetail",
  Account: "AccountAnswer",
  Entry: "EntryAnswer",
  Lot: "LotAnswer",
};
const FILES = ["src/shared/api/types.ts", "src/console/pages/volunteering/types.ts"];

interface Field {
  name: string;
  optional: boolean;
  nullable: boolean;
}

const declared = new Map<string, Field[]>();
const written = (file: string) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true).statements;
FILES.flatMap((file) => [...written(file)]).forEach((node) => {
  if (!ts.isInterfaceDeclaration(node)) return;
  const fields = node.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    optional: member.questionToken !== undefined,
    nullable: /\bnull\b/.test(member.type?.getText() ?? ""),
  }));
  declared.set(node.name.text, fields);
});

let schemas: Record<string, Schema>;
beforeAll(() => {
  // Printed by `python -m workforce openapi > static/openapi.json`; scripts/test does so.
  schemas = JSON.parse(readFileSync("openapi.json", "utf8")).components.schemas;
});

describe.each(Object.entries(SAME))("%s as the API answers it (%s)", (mine, theirs) => {
  it("has only fields that are answered", () => {
    const answered = Object.keys(schemas[theirs]?.properties ?? {});
    const needed = declared.get(mine)!.filter((field) => !field.optional);
    expect(answered).toEqual(expect.arrayContaining(needed.map((field) => field.name)));
  });

  it("says of every field that may be null that it may", () => {
    const mayBeNull = Object.entries(schemas[theirs]?.properties ?? {})
      .filter(([, property]) => property.anyOf?.some((one) => one.type === "null"))
      .map(([name]) => name);
    const unsaid = declared.get(mine)!.filter((field) => mayBeNull.includes(field.name) && !field.nullable && !field.optional);
    expect(unsaid.map((field) => field.name)).toEqual([]);
  });
});

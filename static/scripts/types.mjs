/** Generates `src/shared/api/schema.d.ts` from the API's own description, when that has been printed. */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const source = new URL("../openapi.json", import.meta.url);
const target = new URL("../src/shared/api/schema.d.ts", import.meta.url);

if (!existsSync(source)) {
  console.log("static/openapi.json 不存在，跳过。生成：.venv/bin/python -m workforce openapi > static/openapi.json");
} else {
  writeFileSync(target, astToString(await openapiTS(source)));
  console.log(`已生成 ${fileURLToPath(target)}`);
}

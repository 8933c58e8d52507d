/** Builds the console, the phone and the public page into `dist/`: external scripts only, so that `script-src 'self'` holds. */
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The API's documentation page is served offline from these files. */
function copySwagger(): Plugin {
  return {
    name: "copy-swagger",
    apply: "build",
    closeBundle() {
      mkdirSync(here("dist/swagger"), { recursive: true });
      for (const file of ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE"]) {
        copyFileSync(here(`node_modules/swagger-ui-dist/${file}`), here(`dist/swagger/${file}`));
      }
      copyFileSync(here("src/swagger/start.js"), here("dist/swagger/start.js"));
    },
  };
}

export default defineConfig({
  plugins: [vue(), copySwagger()],
  resolve: { alias: { "@": here("src") } },
  build: {
    outDir: "dist",
    manifest: true,
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: { input: { console: here("index.html"), phone: here("m/index.html"), public: here("verify/index.html"), notices: here("notices/index.html") } },
  },
  server: {
    host: "127.0.0.1",
    port: 8061,
    proxy: { "/api": process.env.WORKFORCE_API ?? "http://127.0.0.1:8000" },
  },
  test: {
    // The client is tested against a server on another port.
    environmentOptions: { happyDOM: { settings: { fetch: { disableSameOriginPolicy: true } } } },
    environment: "happy-dom",
    include: ["tests/**/*.test.ts"],
    server: { deps: { inline: ["element-plus"] } },
  },
});

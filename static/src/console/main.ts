/** Starts the console. */
import { createApp } from "vue";
import "@/shared/tokens.css";
import "./console.css";
import App from "./App.vue";
import { router } from "./router";
import "./element-plus.css";

createApp(App).use(router).mount("#app");

/** The public notices: anybody reads the masked list and may object, without signing in. */
import { createApp } from "vue";
import "@/shared/tokens.css";
import "@/mobile/mobile.css";
import NoticePage from "./NoticePage.vue";

createApp(NoticePage).mount("#app");

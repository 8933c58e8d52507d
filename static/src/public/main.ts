/** The public page: anybody can check a certificate, without signing in. */
import { createApp } from "vue";
import "@/shared/tokens.css";
import "@/mobile/mobile.css";
import VerifyPage from "./VerifyPage.vue";

createApp(VerifyPage).mount("#app");

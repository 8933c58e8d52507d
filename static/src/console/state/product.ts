/** What the product is called here, and what the sign-in page may offer: asked once, public. */
import { ref } from "vue";
import { api } from "@/shared/api/client";
import type { SignInOptions } from "@/shared/api/types";
import { words } from "@/shared/catalogue/zh-CN";

export const productName = ref<string>(words.product);

let asked: Promise<SignInOptions> | null = null;

export function signInOptions(): Promise<SignInOptions> {
  asked ??= api.get<SignInOptions>("/sign-in-options").then(
    (options) => {
      productName.value = options.product_name || words.product;
      return options;
    },
    (error: unknown) => {
      asked = null;
      throw error;
    },
  );
  return asked;
}

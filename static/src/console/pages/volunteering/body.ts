/** The organisation whose volunteers this user organises, where there is one. */
import type { Named } from "@/shared/api/types";
import { me } from "../../state/session";

export const ownBody = (): Named | undefined =>
  me.value?.grants.find((grant) => grant.role === "volunteer_organiser")?.organisation;

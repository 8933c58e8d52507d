/** Which of the two front ends a user's roles belong to. */
interface Granted {
  readonly grants: readonly { readonly role: string }[];
}

const OWN_AFFAIRS = new Set(["volunteer", "elder", "care_worker"]);

/** Holds an office: somebody who works in the console. */
export const worksHere = (me: Granted): boolean => me.grants.some((grant) => !OWN_AFFAIRS.has(grant.role));

/** Comes only for their own affairs, and is at home on the phone. */
export const isForPhone = (me: Granted): boolean => me.grants.length > 0 && !worksHere(me);

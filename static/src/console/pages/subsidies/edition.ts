/**
 * What the lists of a month rest on: a change of the figures, not of the clock, asks them again. They are asked and not
 * made anew, because a dialog that is just closing would be left lying over the page.
 */
import type { Month } from "./types";

export const editionOf = (month: Month): string => `${month.version}-${month.computed_at}-${month.settled}`;

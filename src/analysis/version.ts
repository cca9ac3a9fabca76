/** Kept beside every stored analysis; raise it when a stage finds something else in the same text. */
export const ANALYSIS_VERSION = 22;

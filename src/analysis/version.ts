/** Kept beside every stored analysis; raise it when a stage finds something else in the same text, or more of it is filed. */
export const ANALYSIS_VERSION = 45;

import type { Syntax } from './syntax/syntax.ts';

/** Learned numbers that are too many to be code: they lie in data/, and whoever analyses hands them in. */
export type Models = { readonly syntax: Syntax };

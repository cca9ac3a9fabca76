import { wordSet } from '../word-set.ts';

/** A name that begins with one of these is a place’s, not a person’s: “Lake Orla” is no Ms Orla. In lower case. */
export const PLACE_LEADS: ReadonlySet<string> = wordSet(`
	lake mount mt river port fort cape bay isle san santa saint st los las new old north south east west northern southern
	eastern western central upper lower greater great
`);

/** So is one that ends with one of these; no such place says anything. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(`
	sea ocean river lake bay gulf strait channel island islands isles peninsula mountain mountains hills desert valley forest
	coast beach park road street avenue lane square bridge canal reef falls woods highway motorway pier harbour harbor
`);

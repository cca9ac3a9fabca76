import type { Stamp } from './parse-stamp.ts';

/** What a day was read from, the surest first: the order that was right most often on pages with known days. */
export const TIERS = [
	{ tier: 'json-ld', source: 'json-ld', confidence: 0.93 },
	{ tier: 'meta', source: 'meta', confidence: 0.93 },
	{ tier: 'microdata', source: 'microdata', confidence: 0.93 },
	{ tier: 'published time', source: 'time', confidence: 0.87 },
	{ tier: 'url', source: 'url', confidence: 0.92 },
	{ tier: 'json-ld created', source: 'json-ld', confidence: 0.85 },
	{ tier: 'json-ld page', source: 'json-ld', confidence: 0.8 },
	{ tier: 'json-ld upload', source: 'json-ld', confidence: 0.7 },
	{ tier: 'time', source: 'time', confidence: 0.75 },
	{ tier: 'named date', source: 'markup', confidence: 0.85 },
	{ tier: 'named attribute', source: 'markup', confidence: 0.65 },
	{ tier: 'named byline', source: 'markup', confidence: 0.65 },
	{ tier: 'near title', source: 'text', confidence: 0.8 },
	{ tier: 'ago', source: 'text', confidence: 0.6 },
	{ tier: 'script', source: 'script', confidence: 0.6 },
	{ tier: 'after keyword', source: 'text', confidence: 0.5 },
	{ tier: 'json-ld video', source: 'json-ld', confidence: 0.5 },
	{ tier: 'modified', source: 'modified', confidence: 0.45 },
	{ tier: 'any text', source: 'text', confidence: 0.25 },
] as const;
export type Tier = (typeof TIERS)[number]['tier'];

/** A day that a page names, and where. */
export type Candidate = Stamp & { readonly tier: Tier };

/** Reads what stands somewhere in a page: gives its day as a candidate of `tier`, if it is one. */
export type ReadCandidate = (text: unknown, tier: Tier) => Candidate[];

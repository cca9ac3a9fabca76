/** Which marks open a quotation in one text. */
export type MarkStyle = ReadonlySet<string>;

const ALWAYS = ['“', '"', '„', '‟', '«', '‹', '「', '『'];
const DOUBLE_OPENING = /(?:^|[\s([—–-])["“„«]/g;
const SINGLE_OPENING = /(?:^|[\s([—–])[‘'](?=[\p{L}\p{N}…“"])/gu;
const SINGLE_CLOSING = /[\p{L}\p{N}.,?!…][’'](?![\p{L}\p{N}])/gu;
const LOOKED_AT = 200_000;

/** The opening marks of a text: British texts quote with ‘…’, Danish ones with »…«, Swedish ones with ”…”. */
export function markStyleOf(text: string): MarkStyle {
	const sample = text.slice(0, LOOKED_AT);
	const marks = new Set(ALWAYS);
	if (isBritish(sample)) marks.add('‘').add("'");
	if (isReversed(sample)) {
		marks.delete('«');
		marks.add('»');
	}
	if (!/[“„]/.test(sample) && /(?:^|\s)”[\p{L}\p{N}]/u.test(sample)) marks.add('”');
	return marks;
}

/** A paragraph or a headline in single marks, in a text that else has double ones: 'We left,' she said. */
export function styleOfParagraph(text: string, style: MarkStyle): MarkStyle {
	if (style.has("'") || /["“”„«]/.test(text)) return style;
	return SPOKEN.test(text) || isHeading(text) ? new Set([...style, '‘', "'"]) : style;
}

/** ‘We let it slip’, or Coach: ‘We let it slip’ */
const isHeading = (text: string): boolean =>
	text.length < LONGEST_HEADING && !/[.!?…]["'”’)]*\s*$/.test(text) && QUOTED.test(text);

const LONGEST_HEADING = 200;
const QUOTED =
	/(?:^|[\s([—–])[‘'](?=[\p{L}\p{N}])(?:[^‘'’]|[’'](?=\p{L})){8,120}[’'](?![\p{L}\p{N}])/u;

const SPOKEN = /(?:^|[\s([—–])[‘'](?=\p{Lu})[^‘'’]{0,20}(?:[^‘]{0,400}?)[,.?!…][’'](?:\s|$)/u;

/** More single marks than double ones; where there are as many, the first mark tells which nests in which. */
function isBritish(sample: string): boolean {
	const singles = indicesOf(sample, SINGLE_OPENING);
	const doubles = indicesOf(sample, DOUBLE_OPENING);
	const lead = singles.length - doubles.length || (doubles[0] ?? 0) - (singles[0] ?? 0);
	return lead > 0 && indicesOf(sample, SINGLE_CLOSING).length > 0;
}

/** »…« rather than «…»: the first of them that touches a word points to it. */
function isReversed(sample: string): boolean {
	const first = /(?<open>«[\s\u00a0\u202f]?[\p{L}\p{N}])|(?<reversed>»[\p{L}\p{N}])/u.exec(sample);
	return first?.groups?.['reversed'] !== undefined;
}

function indicesOf(text: string, pattern: RegExp): number[] {
	return Array.from(text.matchAll(pattern), ({ index }) => index);
}

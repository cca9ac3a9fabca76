import type { PageProblem } from '../../ports/articles/page-fetcher.ts';
import { type Line, wordsIn } from './body/lines.ts';
import { CONSENT_SIGNS, DENIED, NEEDS_SCRIPT, PAYWALL } from './words/page-obstacles.ts';

/** What was read of a page, for the gate to judge. */
export type Found = {
	/** The article's lines, with nothing around them. */
	readonly lines: readonly Line[];
	/** The share of letters inside links, before anything was taken out. */
	readonly linked: number;
	/** Everything the page says, its title first. */
	readonly page: string;
	/** What the page shows where scripts do not run. */
	readonly withoutScript: string;
	/** The page tells machines that it is not free. */
	readonly isSold: boolean;
	/** It is a list of teasers. */
	readonly isFront?: boolean;
};

const FEWEST_WORDS = 60;
const FEWEST_SENTENCES = 3;
/** Beyond it an article stands there, whatever else the page says. */
const WHOLE_ARTICLE = 250;
const MOST_LINKED = 0.5;
const MOST_REPEATED = 0.3;
/** How often a page of some length speaks of proofs and refusals, where it is about nothing else. */
const DENIED_OFTEN = 2;
const BELOW = 600;
const PAGE_READ = 20_000;
/** Of all sentences, those about consent; and how many signs of it there are. */
const CONSENT = { share: 0.3, signs: 3 };
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const SENTENCE_END = /[.!?…。！？؟۔।](?=["'”’»)\]]*(?:\s|$)|[^\s!-~])/g;

/** What stands in the way of a page's article; undefined where it is one. */
export function findProblem({
	lines,
	linked,
	page,
	withoutScript,
	isSold,
	isFront = false,
}: Found): PageProblem | undefined {
	const text = lines.map((line) => line.text).join('\n');
	const words = countWords(text);
	const seen = page.slice(0, PAGE_READ);
	if (isAboutConsent(lines)) return 'consent';
	if (isFront) return 'not an article';
	if (words >= WHOLE_ARTICLE) return isArticle(lines, text, linked) ? undefined : 'not an article';
	if (words >= FEWEST_WORDS) {
		if (countMatches(text, DENIED) >= DENIED_OFTEN) return 'forbidden';
		if (isSold || PAYWALL.test(text) || PAYWALL.test(textBelow(lines, seen))) return 'paywall';
		return isArticle(lines, text, linked) ? undefined : 'not an article';
	}
	if (DENIED.test(seen)) return 'forbidden';
	if (isSold || PAYWALL.test(seen)) return 'paywall';
	if (NEEDS_SCRIPT.test(seen) || (words === 0 && NEEDS_SCRIPT.test(withoutScript)))
		return 'javascript';
	if (signsOfConsent(seen) >= CONSENT.signs && countWords(seen) < WHOLE_ARTICLE) return 'consent';
	return 'too short';
}

/** Words, counting two signs of a script without spaces as one. */
export function countWords(text: string): number {
	const asian = text.match(ASIAN)?.length ?? 0;
	return wordsIn(text.replace(ASIAN, ' ')) + Math.floor(asian / 2);
}

/** What stands right below the article: an offer to subscribe in the page's header says nothing of this one. */
function textBelow(lines: readonly Line[], page: string): string {
	const last = lines.at(-1)?.text ?? '';
	const index = page.lastIndexOf(last);
	return index < 0 ? page : page.slice(index + last.length, index + last.length + BELOW);
}

function countMatches(text: string, pattern: RegExp): number {
	return text.match(new RegExp(pattern.source, 'gi'))?.length ?? 0;
}

function isArticle(lines: readonly Line[], text: string, linked: number): boolean {
	const sentences = text.match(SENTENCE_END)?.length ?? 0;
	const different = new Set(lines.map((line) => line.text));
	const letters = [...different].reduce((sum, line) => sum + line.length, 0);
	const isNew = letters > text.length * (1 - MOST_REPEATED);
	return sentences >= FEWEST_SENTENCES && linked < MOST_LINKED && isNew;
}

/** An article about cookies has other sentences, too; a banner has none. */
function isAboutConsent(lines: readonly Line[]): boolean {
	const about = lines.filter(({ text }) => CONSENT_SIGNS.some((sign) => sign.test(text)));
	const text = about.map((line) => line.text).join('\n');
	const all = lines.reduce((sum, line) => sum + line.text.length, 0);
	return signsOfConsent(text) > CONSENT.signs && text.length > all * CONSENT.share * 2;
}

function signsOfConsent(text: string): number {
	return CONSENT_SIGNS.filter((sign) => sign.test(text)).length;
}

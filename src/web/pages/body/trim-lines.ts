import { parseStamp } from '../day/parse-stamp.ts';
import { CLOSING_HEADING, COMMENTS_HEADING, JUNK_LINES, TAIL_LINE } from '../words/junk-lines.ts';
import { DATE_LINE, LEAD_LINES } from '../words/lead-lines.ts';
import { endsSentence, type Line, wordsIn } from './lines.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Whoever writes an address out wants it read. */
const WRITTEN_ADDRESS = /^https?:\/\/\S+$/;
const JUNK_WORDS = 45;
const LEAD_WORDS = 24;
const DAY_WORDS = 14;
const ANY_DAY = { isMonthFirst: true, latest: '9999-12-31' } as const;
const LEAD_LINES_READ = 14;
const TAIL_LINES_CUT = 6;
/** What stands above comments has at least so many. */
const ARTICLE_WORDS = 60;
const CLOSING_SHARE = 0.35;

/** Takes the lines out of a found article that are none of it: above it, below it, and between. */
export function trimLines(lines: readonly Line[], titles: readonly string[]): Line[] {
	const written = lines.filter(({ text }) => LETTER.test(text));
	const kept = cutClosing(written).filter((line) => !isJunk(line) && !isLinkAlone(line));
	return cutTail(cutLead(kept, titles.map(plain))).filter(
		({ text }, index, all) => !(wordsIn(text) > 3 && text === all[index - 1]?.text),
	);
}

/** From a heading such as "Related stories" on, where it stands late and little follows, or from the comments on. */
function cutClosing(lines: readonly Line[]): readonly Line[] {
	const all = lines.reduce((sum, { text }) => sum + wordsIn(text), 0);
	let rest = all;
	for (const [index, { text }] of lines.entries()) {
		const isLate = index >= Math.floor(lines.length / 2);
		const isClosing = isLate && rest < all * CLOSING_SHARE && CLOSING_HEADING.test(text);
		const isComments = all - rest >= ARTICLE_WORDS && COMMENTS_HEADING.test(text);
		if (isClosing || isComments) return lines.slice(0, index);
		rest -= wordsIn(text);
	}
	return lines;
}

function isJunk({ text }: Line): boolean {
	return wordsIn(text) < JUNK_WORDS && JUNK_LINES.some((pattern) => pattern.test(text));
}

/** A paragraph that is one link leads elsewhere, unless it is a sentence. */
function isLinkAlone({ text, tag, linked }: Line): boolean {
	if (linked <= 0.9 || WRITTEN_ADDRESS.test(text)) return false;
	const words = wordsIn(text);
	if (tag === 'LI') return words < 30;
	return words >= 3 && (!endsSentence(text) || text === text.toUpperCase());
}

/** The lines above the second sentence: the title again, who wrote it, when, buttons. */
function cutLead(lines: readonly Line[], titles: readonly string[]): Line[] {
	let sentences = 0;
	return lines.filter((line, index) => {
		if (index >= LEAD_LINES_READ || sentences >= 2) return true;
		const words = wordsIn(line.text);
		if (titles.some((title) => isTitle(plain(line.text), title))) return false;
		if (words < LEAD_WORDS && isLead(line.text)) return false;
		if (words >= 12 || (endsSentence(line.text) && words > 5)) {
			sentences += 1;
			return true;
		}
		const isLabel = words <= 6 && !endsSentence(line.text);
		return sentences > 0 || !isLabel || line.tag === 'LI' || /^H[1-6]$/.test(line.tag);
	});
}

function isLead(text: string): boolean {
	const isDay = !endsSentence(text) && parseStamp(text, ANY_DAY) !== undefined;
	return (
		(isDay && wordsIn(text) < DAY_WORDS) ||
		DATE_LINE.test(text) ||
		LEAD_LINES.some((pattern) => pattern.test(text))
	);
}

function isTitle(line: string, title: string): boolean {
	if (line === title) return true;
	if (line.length <= 25) return false;
	return title.includes(line) || (line.includes(title) && line.length < title.length + 25);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The last lines that are no sentences; a list of many short lines belongs to the article. */
function cutTail(lines: readonly Line[]): Line[] {
	const isShort = ({ text }: Line) => wordsIn(text) < 12 && !endsSentence(text);
	const shortAtEnd = lines.length - 1 - lines.findLastIndex((line) => !isShort(line));
	const isCut = (line: Line): boolean =>
		(shortAtEnd < TAIL_LINES_CUT && isShort(line) && line.tag !== 'LI') ||
		(TAIL_LINE.test(line.text) && wordsIn(line.text) < 40);
	let end = lines.length;
	while (end > 3 && lines.length - end < TAIL_LINES_CUT) {
		const last = lines[end - 1];
		if (!last || !isCut(last)) break;
		end -= 1;
	}
	return lines.slice(0, end);
}

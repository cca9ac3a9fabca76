import { endsSentence, wordsIn } from './lines.ts';

const LONGEST = 45;
const PICTURE = 'img,picture,svg,video,amp-img';
/** Written small or slanted. */
const ASIDE = 'em,i,small,sub,sup,cite,font[size="1"],font[size="-1"],font[size="-2"]';
const SMALL = 'small,sub,sup,font';
const LOOSE = 'em,i,small';
const BLOCK = /^(?:P|DIV|BR|HR|FIGURE|H[1-6]|UL|OL|BLOCKQUOTE|SECTION|TABLE)$/;
const [ELEMENT, TEXT] = [1, 3];
const CREDIT_WORD = '(?:photos?|fotos?|images?|pictures?|credits?|bild(?:er)?|illustrations?)';
const CREDITS = [
	// (Photo by Ann Lee), [Image: Hill News]
	new RegExp(`[([]${CREDIT_WORD}\\b[^()[\\]]{0,80}[)\\]]\\s*$`, 'i'),
	// (AP Photo/Ann Lee, File)
	/[([]\p{Lu}[\p{L}.]{1,12} (?:file )?photos?(?:\/|,| by)[^()[\]]{0,80}[)\]]\s*$/iu,
	// … over the town. Photo: Ann Lee
	/[.!?…|–—-]\s*(?:Photos?|Fotos?|Images?|Pictures?|Credits?|Bild|PHOTO|FOTO|CREDIT)(?:\s*[:/©]| by| courtesy of)\s*\p{Lu}[^.:!?]{1,60}$/u,
	/©\s*\p{Lu}[^.:!?]{1,60}$/u,
	new RegExp(`^${CREDIT_WORD}\\s*(?:by\\b|courtesy\\b|credit\\b|:)`, 'i'),
];

/** Takes the captions out of a found article that no class gives away: what is small or slanted beside a picture. */
export function removeCaptions(root: Element): void {
	for (const block of root.querySelectorAll('p,div,td,center')) {
		const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
		if (text === '' || wordsIn(text) > LONGEST || block.querySelector('p,div,li')) continue;
		if (
			CREDITS.some((credit) => credit.test(text)) ||
			(isAside(block, text) && isBeside(block, text))
		)
			block.remove();
	}
	for (const words of root.querySelectorAll(LOOSE)) {
		if (isLoose(words) && wordsIn(words.textContent ?? '') <= LONGEST) words.remove();
	}
}

/** Words without a block of their own, between a picture and the end of its block or the next one. */
function isLoose(words: Element): boolean {
	const after = neighbourOf(words, 'nextSibling');
	const isLast = after === null || BLOCK.test(after.nodeName);
	return isLast && isBarePicture(neighbourOf(words, 'previousSibling'));
}

function neighbourOf(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
	let next = node[side];
	while (next?.nodeType === TEXT && (next.nodeValue ?? '').trim() === '') next = next[side];
	return next;
}

function isBarePicture(node: Node | null): boolean {
	if (node?.nodeType !== ELEMENT || (node.textContent ?? '').trim() !== '') return false;
	const element = node as Element;
	return element.matches(PICTURE) || element.querySelector(PICTURE) !== null;
}

/** All of it is small or slanted. */
function isAside(block: Element, text: string): boolean {
	const inside = [...block.querySelectorAll(ASIDE)].filter(
		(each) => !each.parentElement?.closest(ASIDE),
	);
	const letters = inside.reduce((sum, each) => sum + (each.textContent?.trim().length ?? 0), 0);
	return letters >= text.length * 0.9;
}

/**
 * With a picture in its own block; or below one, where it is no sentence, which may be emphasised for itself unless it is
 * small.
 */
function isBeside(block: Element, text: string): boolean {
	if (block.querySelector(PICTURE)) return true;
	const before = above(block);
	const isEmphasis = endsSentence(text) && !block.querySelector(SMALL);
	if (!before || isEmphasis || /^(?:https?:|["'“‘«„])/.test(text)) return false;
	const isPicture = before.matches(PICTURE) || before.querySelector(PICTURE) !== null;
	return isPicture && (before.textContent ?? '').trim() === '';
}

/** What stands before it, or before the row of a table that holds nothing else. */
function above(block: Element): Element | null {
	const row = block.tagName === 'TD' && !block.nextElementSibling ? block.parentElement : null;
	return block.previousElementSibling ?? row?.previousElementSibling ?? null;
}

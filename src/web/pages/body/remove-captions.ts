import { endsSentence, wordsIn } from './lines.ts';

const LONGEST = 45;
const PICTURE = 'img,picture,svg,video,amp-img';
/** Written small or slanted. */
const ASIDE = 'em,i,small';
const CREDIT =
	/[([](?:photos?|fotos?|images?|pictures?|credits?|bild)\b[^()[\]]{0,80}[)\]]\s*$|^(?:photos?|fotos?|images?|pictures?|credits?|bild)\s*(?:by\b|courtesy\b|credit\b|:)/i;

/** Takes the captions out of a found article that no class gives away: what is small or slanted beside a picture. */
export function removeCaptions(root: Element): void {
	for (const block of root.querySelectorAll('p,div,td,center')) {
		const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
		if (text === '' || wordsIn(text) > LONGEST || block.querySelector('p,div,li')) continue;
		if (CREDIT.test(text) || (isAside(block, text) && isBeside(block, text))) block.remove();
	}
}

/** All of it is small or slanted. */
function isAside(block: Element, text: string): boolean {
	const inside = [...block.querySelectorAll(ASIDE)].filter(
		(each) => !each.parentElement?.closest(ASIDE),
	);
	const letters = inside.reduce((sum, each) => sum + (each.textContent?.trim().length ?? 0), 0);
	return letters >= text.length * 0.9;
}

/** With a picture in its own block; or below one, where it is no sentence, which may be emphasised for itself. */
function isBeside(block: Element, text: string): boolean {
	if (block.querySelector(PICTURE)) return true;
	const before = block.previousElementSibling;
	if (!before || endsSentence(text) || /^(?:https?:|["'“‘«„])/.test(text)) return false;
	const isPicture = before.matches(PICTURE) || before.querySelector(PICTURE) !== null;
	return isPicture && (before.textContent ?? '').trim() === '';
}

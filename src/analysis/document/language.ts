import { eld } from 'eld/extrasmall';

/** How much of a text is read: enough for any language, and the same time for any text. */
const READ = 1000;
const FEWEST_WORDS = 4;
const WORDS = /\p{L}+/gu;
/** Letters of scripts without spaces or capitals, of which few are enough. */
const WITHOUT_CASE = /\p{Lo}{2}/u;

/** The language of `text` as ISO 639-1, or 'und' where the text is too short or does not tell. */
export function detectLanguage(text: string): string {
	const opening = text.slice(0, READ);
	const words = opening.match(WORDS)?.length ?? 0;
	if (words < FEWEST_WORDS && !WITHOUT_CASE.test(opening)) return 'und';

	const found = eld.detect(opening);
	return found.isReliable() ? found.language : 'und';
}

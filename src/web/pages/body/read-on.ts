import { type Line, linesOf, wordsIn } from './lines.ts';

/** What is pressed to see the rest of an article. */
const PRESSED = 'button,[role="button"],summary,a';
const READ_ON =
	/^(?:(?:click|tap) (?:here )?to )?(?:(?:read|continue|show|view|see|load|expand|open) (?:the )?(?:more|rest|reading|full|whole|entire|complete|all)\b(?: of (?:the|this))?(?: (?:article|story|text|post|report|piece|it))?|keep reading|read on|weiterlesen|(?:mehr|alles|ganzen? (?:artikel|text)) (?:lesen|anzeigen)|lire (?:la suite|plus|l[’']article)|afficher la suite|(?:leer|ver|seguir) (?:más|leyendo|la nota completa|todo)|continua a leggere|leggi (?:tutto|di più)|ler mais|continuar lendo|lees (?:verder|meer)|läs mer|les mer|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью))[\s.…»›→>]*$/iu;
/** Behind a link there may be another article; this says that it is the same. */
const SAME_ARTICLE = /\b(?:full|whole|entire|complete|rest|suite|complet[ao])\b/iu;
/** So much may stand between the end of the text and the button. */
const MOST_LINES_BETWEEN = 2;
const MOST_WORDS_BETWEEN = 15;
/** Letters of the end, by which it is found again in the page. */
const WORDS_OF_END = 60;

/** Does `page`, a document of its own that this changes, offer below its text `last` to show the rest? */
export function hidesRest(page: Document, last: Line | undefined): boolean {
	if (!last) return false;
	const mark = '\ue000';
	for (const pressed of page.querySelectorAll(PRESSED)) {
		if (!offersRest(pressed)) continue;
		const line = page.createElement('p');
		line.textContent = mark;
		pressed.after(line);
	}
	const lines = linesOf(page.body);
	const words = last.text.slice(-WORDS_OF_END);
	const end = lines.findLastIndex(({ text }) => text.includes(words));
	const next = end < 0 ? -1 : lines.findIndex(({ text }, index) => index > end && text === mark);
	if (next < 0 || next - end - 1 > MOST_LINES_BETWEEN) return false;
	const between = lines.slice(end + 1, next);
	return between.reduce((sum, { text }) => sum + wordsIn(text), 0) <= MOST_WORDS_BETWEEN;
}

function offersRest(element: Element): boolean {
	const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
	if (words.length > 60 || !READ_ON.test(words)) return false;
	if (element.tagName !== 'A') return true;
	const address = element.getAttribute('href')?.trim() ?? '';
	return /^(?:$|#|javascript:)/i.test(address) || SAME_ARTICLE.test(words);
}

import { wordTable } from '../word-set.ts';
/** Parts of names that a woman alone, or a man alone, bears: Nguyen `Thi` Mai, Harpreet `Kaur`, Amr `bin` Said. Folded. */
export const GENDERED_PARTS: ReadonlyMap<string, 'f' | 'm'> = wordTable({
	thi: 'f',
	kaur: 'f',
	devi: 'f',
	kumari: 'f',
	begum: 'f',
	bibi: 'f',
	khatun: 'f',
	bint: 'f',
	binti: 'f',
	umm: 'f',
	bin: 'm',
	ibn: 'm',
	abdul: 'm',
	mohammed: 'm',
	muhammad: 'm',
});

/** Endings of surnames that only women bear, where the language declines them or counts daughters. Folded. */
export const WOMANS_SURNAME = /(?:dottir|ova|skaya|cka|ska|iene|aite|yte|ovna|evna)$/u;

/** Second names that count sons: Ivan `Petrovich`. Folded. */
export const MANS_SECOND_NAME = /(?:ovich|evich|oglu)$/u;

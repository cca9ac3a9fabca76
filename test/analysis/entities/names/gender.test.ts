import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** The gender of whom a text names first, in capitals where the text tells it. */
function genderIn(text: string): string {
	const [entity] = readNames(readDocument({ text, language: 'en' })).entities;
	const gender = entity?.gender ?? '-';
	return entity?.isGenderTold ? gender.toUpperCase() : gender;
}

function check(text: string, expected: string): void {
	test(text, () => expect(genderIn(text)).toBe(expected));
}

describe('what is told', () => {
	check('Then Ms Lee came', 'F');
	check('Then Mr Ann Lee came', 'M');
	check('Then the actress, Zorkan Vlum, came', 'F');
	check('Then a brother, Zorkan Vlum, came', 'M');
	check('Then President Vlum came', '-');
	check('Then Ms Vlum, a policeman, came', 'F');
});

describe('what is usual', () => {
	check('Then Ann Lee came', 'f');
	check('Then Tom Reed came', 'm');
	check('Then Zorkan Vlum, a baker, came', '-');
	check('Then Zorkan Thi Vlum came', 'f');
	check('Then Thi Zorkan Vlum, a baker, came', 'f');
	check('Then Zorkan Jonsdottir came', 'f');
	check('Then Zorkan Petrovich Vlum, a baker, came', 'm');
	check('Then Zorkan Petrovich, a baker, came', '-');
	check('Then Jonsdottir, a baker, came', '-');
	check('Then Wang Yi came', '-');
	check('Then Wang Thomas came', 'm');
	check('Then Kim Jong came', '-');
	check('Then Joan Vlum came', '-');
	check('Then Ms Joan Vlum came', 'F');
	check('Joan Vlum, a baker, sold his house', 'm');
	check('Then Joanna Vlum came', 'f');
	check('Then Andrea Vlum came', '-');
	check('Then Andreas Vlum came', 'm');
});

describe('what the pronouns behind it say', () => {
	check('Zorkan Vlum, a baker, sold her house', 'f');
	check('Zorkan Vlum, a baker, sold his house', 'm');
	check('Zorkan Vlum, a baker, said he left', 'm');
	check('Zorkan Vlum, a baker, woke. She left', 'F');
	check('Zorkan Vlum, a baker, woke. He left', 'M');
	check('Zorkan Vlum, a baker, woke. Then she left', '-');
	check('Zorkan Vlum, a baker, woke.\n\nShe left', '-');
	check('Zorkan Vlum, a baker, woke. It rained. She left', '-');
	check('Zorkan Vlum, a baker, met Bo. She left', '-');
	check('Zorkan Vlum, a baker, met “so”. She left', '-');
	check('Zorkan Vlum’s baker woke. She left', '-');
	check('Ann Lee woke. He left', 'M');
	check('Ann Lee sold his house', 'f');
	check('Ann Lee sold his house. Ann Lee lost his dog', 'M');
	check('Ann Lee saw him. Ann Lee lost his dog', 'M');
	check('Tom Reed woke. She left', 'F');
	check('Her coach, Zorkan Vlum, hugged her', '-');
	check('Her coach, Zorkan Vlum, said he left', 'm');
	check('Her coach, Zorkan Vlum, hugged her. He left', 'M');
	check('Her coach, Zorkan Vlum, hugged her. And he left', '-');
	check('His coach, Zorkan Vlum, was there. He left', '-');
	check('Zorkan Vlum, a baker, left in May for a boat in Zell and died at her home in Orla', 'f');
	check('Zorkan Vlum, a baker, left the Portuguese port. She slept', 'f');
	check('Tom Reed, a baker, woke in Zell. She slept', 'm');
	check('Zorkan Vlum, a baker, left Orla Tark. She slept', '-');
	check('Zorkan Vlum said four were held with “bad” papers. “They wait,” he said', 'M');
	check('Zorkan Vlum met four with “bad” papers. “They wait,” he said', '-');
	check('Zorkan Vlum said it was “bad”. “They wait,” Bo Ek said. He left', '-');
	check('Then her husband, the potter Zorkan Vlum, came', 'M');
	check('Then her niece, the historian Zorkan Vlum, came', 'F');
	check('Then a niece, the historian Zorkan Vlum, came', '-');
	check('She left. The coach, Zorkan Vlum, hugged her', 'f');
	check(
		'Zorkan Vlum, a baker, woke in one two three four five six seven eight nine ten of the old red new long wide low big mild hot and cold grey dry wet dim pale bare lone calm vast neat brisk broad his house',
		'-',
	);
	check(
		'Zorkan Vlum, a baker, woke in one two three four five six seven eight nine ten of the old red new long wide low big mild hot his house',
		'm',
	);
});

describe('an institution has none', () => {
	check('Zell Council met. She left', '-');
});

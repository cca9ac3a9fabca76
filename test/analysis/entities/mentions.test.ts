import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';

/** Every mention: its kind, its words, its noun where they are more, and how it hangs on the words beside it. */
function mentionsOf(text: string): string[] {
	const { tokens, mentions } = readNames(readDocument({ text, language: 'en' }));
	return mentions.map((mention) => {
		const { kind, from, to, head, determiner, isOwner, isBehindPreposition } = mention;
		const words = tokens.slice(from, to).map((token) => token.text);
		const marks = [
			...(words.length > 1 ? [determiner, head] : []),
			...(isOwner ? ['owner'] : []),
			...(isBehindPreposition ? ['behind a preposition'] : []),
		];
		return [`${kind}: ${words.join(' ')}`, ...marks].join(' | ');
	});
}

function check(text: string, expected: string[]): void {
	test(text, () => expect(mentionsOf(text)).toEqual(expected));
}

describe('an agent opens its sentence', () => {
	check('A first-time voter at the hall slept', ['person: A first-time voter | a | voter']);
	check('A voter said it rained', ['person: A voter | a | voter', 'pronoun: it']);
	check('Then a voter at the hall slept', []);
	check('A river at the hall slept', []);
});

describe('names', () => {
	check('Then Ann Lee came', ['name: Ann Lee |  | lee']);
	check('Then Ann Lee’s dog came', ['name: Ann Lee’s |  | lee | owner']);
	check('We spoke with Ann Lee', ['pronoun: We', 'name: Ann Lee |  | lee | behind a preposition']);
	check('We knew her as Ann Lee', ['pronoun: We', 'name: Ann Lee |  | lee']);
	check('Ann Lee', ['name: Ann Lee |  | lee']);
	check('Then the Zorkan came', ['unknown: the Zorkan | the | zorkan']);
	check('The Zorkan Club met', ['name: The Zorkan Club | the | club']);
	check('the late Ann Lee came', ['name: Ann Lee |  | lee']);
	check('Then the Indiana Republican came', ['name: the Indiana Republican | the | republican']);
	check('Then Indiana Republican came', ['name: Indiana Republican |  | republican']);
	check('Then an Indiana Republican came', ['name: an Indiana Republican | an | republican']);
	check('Then the Dutchman came', ['person: the Dutchman | the | dutchman']);
	check('Then Coach Bo Ek smiled. The Italian said so', [
		'name: Coach Bo Ek |  | ek',
		'person: The Italian | the | italian',
	]);
	check('Then Coach Bo Ek smiled. The Italian smiled', [
		'name: Coach Bo Ek |  | ek',
		'person: The Italian | the | italian',
	]);
	check('Then Coach Bo Ek smiled. The Italian', [
		'name: Coach Bo Ek |  | ek',
		'unknown: The Italian | the | italian',
	]);
	check('Then Coach Bo Ek smiled. An Italian said so', [
		'name: Coach Bo Ek |  | ek',
		'unknown: An Italian | an | italian',
	]);
	check('“So,” said the Italian', ['person: the Italian | the | italian']);
	check('“So,” liked the Italian', ['unknown: the Italian | the | italian']);
	check('Then Orla Devane rose. The Clare TD asked', [
		'name: Orla Devane |  | devane',
		'person: The Clare TD | the | td',
	]);
	check('Then Orla Devane rose. A Clare TD asked', [
		'name: Orla Devane |  | devane',
		'name: A Clare TD | a | td',
	]);
	check('Then the MP came', ['person: the MP | the | mp']);
	check('Then the old Mayor came', ['person: the old Mayor | the | mayor']);
	check('Then the Mayor came', ['person: the Mayor | the | mayor']);
	check('Then Mayor came', ['person: Mayor']);
	check('Then the old Bank came', ['name: Bank']);
	check('Then a Lee supporter came', ['person: a Lee supporter | a | supporter']);
	check('Then a Lee smiled', ['unknown: a Lee | a | lee']);
	check('Then the Lee supporter came', ['person: the Lee supporter | the | supporter']);
	check('Then Kremlin spokesman Bo Ek came', ['person: spokesman', 'name: Bo Ek |  | ek']);
	check('Then Kremlin came', ['unknown: Kremlin']);
	check('Then the Democratic presidential nominee came', [
		'person: the Democratic presidential nominee | the | nominee',
	]);
	check('Then the Democratic Zorkan presidential nominee came', [
		'person: the Democratic Zorkan presidential nominee | the | nominee',
	]);
	check('Then the Democratic very presidential nominee came', [
		'person: the Democratic | the | democratic',
		'person: the Democratic very presidential nominee | the | nominee',
	]);
	check('Then the Zorkan Vlum old nominee came', [
		'unknown: the Zorkan Vlum | the | vlum',
		'person: the Zorkan Vlum old nominee | the | nominee',
	]);
	check('Then the Zorkan Vlum nominee came', ['person: the Zorkan Vlum nominee | the | nominee']);
	check('Then Zorkan’s nominee came', ['unknown: Zorkan’s | owner', 'person: nominee']);
	check('Then Zorkan growers came', ['crowd: growers']);
	check('Then Zorkan chairs the board', [
		'unknown: Zorkan',
		'institution: the board | the | board',
	]);
	check('Then Zorkan hosts the board', ['unknown: Zorkan', 'institution: the board | the | board']);
	check('Then Zorkan of mayor', ['unknown: Zorkan', 'person: mayor | behind a preposition']);
	check('Then Zorkan who mayor', ['name: Zorkan', 'pronoun: who', 'person: mayor']);
	check('Then Zorkan\nmayor came', ['unknown: Zorkan', 'person: mayor']);
	check('Then the former Rovers and City Athletic forward came', [
		'person: the former Rovers and City Athletic forward | the | forward',
	]);
	check('Then the former Rovers and City Athletic Zell North Blue forward came', [
		'name: Rovers',
		'person: forward',
	]);
	check('Then the former Rovers and forward came', [
		'name: Rovers',
		'person: the former Rovers and forward | the | forward',
	]);
	check('Then the former Rovers or City Athletic forward came', [
		'name: Rovers',
		'person: the former Rovers or City Athletic forward | the | forward',
	]);
	check('ZORK ALDEN, Marivela — We met', ['pronoun: We']);
	check('We met. PORT ALDEN, Marivela — so', [
		'pronoun: We',
		'unknown: PORT ALDEN |  | alden',
		'unknown: Marivela',
	]);
	check('Port ALDEN, Marivela — We met', [
		'unknown: Port ALDEN |  | alden',
		'unknown: Marivela',
		'pronoun: We',
	]);
	check('PORT ALDEN, Marivela met', ['unknown: PORT ALDEN |  | alden', 'unknown: Marivela']);
	check('PORT ALDEN, one two three four — We met', [
		'unknown: PORT ALDEN |  | alden',
		'pronoun: We',
	]);
	check('PORT ALDEN, one two three — We met', ['pronoun: We']);
});

describe('pronouns', () => {
	check('Then he came', ['pronoun: he']);
	check('He came', ['pronoun: He']);
	check('with she', ['pronoun: she | behind a preposition']);
	check('We know I think they do', ['pronoun: We', 'pronoun: I', 'pronoun: they']);
	check('Then her dog came', []);
	check('who knows', ['pronoun: who']);
});

describe('nouns for persons', () => {
	check('Then the mayor came', ['person: the mayor | the | mayor']);
	check('Then a mayor came', ['person: a mayor | a | mayor']);
	check('Then mayor came', ['person: mayor']);
	check('Then his old mayor came', ['person: his old mayor | his | mayor']);
	check('Then Zorkan’s old mayor came', [
		'unknown: Zorkan’s | owner',
		'person: old mayor | old | mayor',
	]);
	check('Then the mayor’s dog came', ['person: the mayor’s | the | mayor | owner']);
	check('We spoke with the mayor', [
		'pronoun: We',
		'person: the mayor | the | mayor | behind a preposition',
	]);
	check('We knew him as the mayor', ['pronoun: We', 'person: the mayor | the | mayor']);
	check('Then the very old and tired and quiet and lonely mayor came', ['person: mayor']);
	check('Then the very old and tired and quiet mayor came', [
		'person: the very old and tired and quiet mayor | the | mayor',
	]);
	check('Then the one old, tired mayor came', ['person: mayor']);
	check('Then the friend of mayor came', [
		'kin: the friend | the | friend',
		'person: mayor | behind a preposition',
	]);
	check('Then the so said mayor came', ['person: mayor']);
	check('Then the union leader came', ['person: the union leader | the | leader']);
	check('Then the union’s leader came', [
		'institution: the union’s | the | union | owner',
		'person: leader',
	]);
	check('Then the union Leader came', [
		'institution: the union | the | union',
		'person: the union Leader | the | leader',
	]);
	check('Then the union was old', ['institution: the union | the | union']);
	check('Then a model says so', ['person: a model | a | model']);
	check('Then models says so', []);
	check('Then the sister came', ['kin: the sister | the | sister']);
	check('Then her sister came', ['kin: her sister | her | sister']);
	check('Then the statement came', ['document: the statement | the | statement']);
	check('Then the sign came', ['document: the sign | the | sign']);
	check('Then the council met', ['institution: the council | the | council']);
	check('Then growers met', ['crowd: growers']);
	check('Then chairs met', []);
	check('Then one of the growers met', ['person: one of the growers | one | growers']);
	check('We spoke with one of the growers', [
		'pronoun: We',
		'person: one of the growers | one | growers | behind a preposition',
	]);
	check('Then one of the growers’ dogs met', [
		'person: one of the growers’ | one | growers | owner',
	]);
	check('Then two of the growers met', [
		'crowd: the growers | the | growers | behind a preposition',
	]);
	check('Then one for the growers met', [
		'crowd: the growers | the | growers | behind a preposition',
	]);
	check('Then one of the mayors met', ['person: one of the mayors | one | mayors']);
	check('Then the 23-year-old wrote', ['person: the 23-year-old | the | 23-year-old']);
	check('Then the 23-year-old dog wrote', ['person: the 23-year-old dog | the | dog']);
	check('Then the 23-year-old, wrote', ['person: the 23-year-old | the | 23-year-old']);
	check('Then 23-year-old wrote', []);
	check('Then the 1234-year-old smiled', []);
	check('Then the 23-year-old', ['person: the 23-year-old | the | 23-year-old']);
});

describe('any noun that speaks', () => {
	check('Then the beekeeper said so', ['person: the beekeeper | the | beekeeper']);
	check('Then the beekeeper smiled', ['person: the beekeeper | the | beekeeper']);
	check('Then a voice said so', ['person: a voice | a | voice']);
	check('Then the voice said so', ['institution: the voice | the | voice']);
	check('Then the old voice said so', ['person: the old voice | the | voice']);
	check('Then the very old voice said so', []);
	check('Then an old voice said so', ['person: an old voice | an | voice']);
	check('Then one voice said so', ['person: one voice | one | voice']);
	check('Then my voice said so', []);
	check('Then the lovely said so', []);
	check('Then the former said so', []);
	check('Then the with said so', []);
	check('Then the Voice said so', ['unknown: the Voice | the | voice']);
	check('Then the voice’s said so', []);
	check('Then the voice, said so', []);
	check('Then voice said so', []);
	check('“So!” shouted a voice', ['person: a voice | a | voice']);
	check('“So!” shouted the voice', ['institution: the voice | the | voice']);
	check('“So!” shouted an old voice', []);
	check('“So!” liked a voice', []);
	check('We shouted a voice', ['pronoun: We']);
	check('So, the voice said so', ['institution: the voice | the | voice']);
});

describe('a name before a noun, a number or a second name', () => {
	check('Then a Lee supporter came', ['person: a Lee supporter | a | supporter']);
	check('Then a Lee table came', []);
	check('Then a Lee Table came', ['name: a Lee Table | a | table']);
	check('Then a Lee came', ['unknown: a Lee | a | lee']);
	check('Then the Lee table came', ['unknown: the Lee | the | lee']);
	check('Then Year 10 pupil Ann Lee came', ['person: pupil', 'name: Ann Lee |  | lee']);
	check('Then Year 10 table came', ['unknown: Year']);
	check('Then Year 10 came', ['unknown: Year']);
	check('Then the former Rovers and City Athletic forward came', [
		'person: the former Rovers and City Athletic forward | the | forward',
	]);
	check('Then the former Rovers and city forward came', [
		'name: Rovers',
		'person: the former Rovers and city forward | the | forward',
	]);
	check('Then the former Rovers and City Athletic table came', [
		'name: Rovers',
		'name: City Athletic |  | athletic',
	]);
	check('Then the farmers’ union met', ['institution: the farmers’ union | the | union']);
	check('Then the farmers’ table met', ['crowd: the farmers’ | the | farmers | owner']);
	check('Then the farmer’s union met', [
		'person: the farmer’s | the | farmer | owner',
		'institution: union',
	]);
	check('Then the union leader met', ['person: the union leader | the | leader']);
	check('Then the union said so', ['institution: the union | the | union']);
});

import { describe, expect, test } from 'vitest';
import {
	isApposition,
	nameBehindTitle,
	nameBeside,
} from '../../../src/analysis/entities/apposition.ts';
import { checkSpeaker } from '../quotes/check-speaker.ts';
import { readMarkedNames } from './marked.ts';

describe('a name beside a noun phrase', () => {
	checkSpeaker('set off', 'The judge, Ann Lee, said: “The court is closed.”', 'Ann Lee');
	checkSpeaker('with an age', 'The girl, 11-year-old Ann Lee, said: “I held on to it.”', 'Ann Lee');
	checkSpeaker(
		'with what it does',
		'A farmer, Zell resident Ann Lee, said: “It all went up.”',
		'Ann Lee',
	);
	checkSpeaker(
		'behind a tie',
		'“They run away,” said another rebel at Zell, Omar Salem, a baker.',
		'Omar Salem',
	);
	checkSpeaker(
		'kin behind a tie',
		'The widow of one of the men, Ann Lee, stood up. “They sent me his boots,” she said.',
		'Ann Lee',
	);
	checkSpeaker(
		'a first name asked for',
		'A villager reached by phone, who asked that only her first name, Nino, be used, came. “The cows went first,” she said.',
		'Nino',
	);
	checkSpeaker('a title in front', '“We stay here,” said Voivode Ann Lee.', 'Ann Lee');
});

describe('and what only looks like one', () => {
	checkSpeaker(
		'a friend of somebody',
		'The mayor, a friend of Ann Lee, said: “The hall is closed.”',
		'mayor',
	);
	checkSpeaker('a place', '“They run away,” said a rebel at Zell, Ohio.', 'a rebel at Zell');
	checkSpeaker('an owner', '“They run away,” said a driver, Ann Lee’s cousin.', 'a driver');
	checkSpeaker(
		'two who are listed',
		'The judge met Ann Lee. A clerk said: “The court is closed.”',
		'a clerk',
	);
});

/** The mention that holds the word in brackets, the one before it, and those after. */
function mentionIn(marked: string) {
	const { names, from } = readMarkedNames(marked);
	const at = names.mentions.findIndex((one) => one.from <= from && from < one.to);
	const mention = names.mentions[at];
	if (!mention) throw new Error(`nobody is meant in ${marked}`);
	return { names, mention, before: names.mentions[at - 1], others: names.mentions.slice(at + 1) };
}

test.each<[string, string | undefined]>([
	['The [judge], Ann Lee, left.', 'Ann Lee'],
	['The [judge]: Ann Lee left.', 'Ann Lee'],
	['The [judge] Ann Lee left.', 'Ann Lee'],
	['The [judge]; Ann Lee left.', undefined],
	['The [judge], 52-year-old Ann Lee, left.', 'Ann Lee'],
	['The [judge] and Ann Lee left.', undefined],
	['The [judge], Ann Lee’s friend, left.', undefined],
	['The [judge]’s friend, Ann Lee, left.', undefined],
	['[Tom Reed], Ann Lee, left.', undefined],
	['[He], Ann Lee, left.', undefined],
	['A [farmer], resident Ann Lee, left.', 'Ann Lee'],
	['A [farmer], a resident, left.', undefined],
	['A [man] who gave his name as Omar left.', 'Omar'],
	['A [man] who at long last and only once gave his name as Omar left.', 'Omar'],
	['A [man], who gave his name as Omar, left.', 'Omar'],
	['A [rebel] at Zell, Omar Salem, left.', 'Omar Salem'],
	['A [rebel] near the very old and long red town, Omar Salem, left.', undefined],
	['A [rebel] near the very old and very long red town, Omar Salem, left.', undefined],
	['A [rebel] by Zell, Omar Salem, left.', undefined],
	['A [rebel] at Zell, Omar Salem and Ann Lee, left.', undefined],
	['A [rebel] at Zell, Omar Salem’s friend, left.', undefined],
	['A [rebel] at Zell, Zell Council, left.', undefined],
	['A [rebel] at Zell; Omar Salem left.', undefined],
	['The [widow] of one, Ann Lee, left.', 'Ann Lee'],
	['The [airline] of one, Ann Lee, left.', undefined],
	['The [crowd] at Zell, Ann Lee, left.', undefined],
	['A [rebel] at Zell said, Omar Salem left.', undefined],
])('the name beside the word in “%s” is %s', (marked, name) => {
	const { names, mention, others } = mentionIn(marked);
	expect(nameBeside(names.tokens, mention, others)?.entity?.name).toBe(name);
});

test.each<[string, string | undefined]>([
	['[CEO] of Zell Minister Ann Lee left.', 'Ann Lee'],
	['[CEO] of Minister Ann Lee left.', 'Ann Lee'],
	['[CEO] of the Minister Ann Lee left.', 'Ann Lee'],
	['[CEO] of the big Minister Ann Lee left.', undefined],
	['[CEO] of Ann Lee left.', undefined],
	['[CEO] Minister Ann Lee left.', undefined],
	['The [CEO] of Minister Ann Lee left.', undefined],
	['[Bosses] of Minister Ann Lee left.', undefined],
	['[CEO] of Minister Ann Lee’s firm left.', undefined],
])('the name behind the title in “%s” is %s', (marked, name) => {
	const { mention, others } = mentionIn(marked);
	expect(nameBehindTitle(mention, others)?.entity?.name).toBe(name);
});

test.each<[string, boolean]>([
	['Ann Lee, a former [prosecutor], left.', true],
	['Ann Lee, a former [prosecutor] said.', false],
	['Ann Lee, who left, a former [prosecutor], left.', false],
	['Ann Lee and a former [prosecutor], left.', false],
	['She, a former [prosecutor], left.', false],
	['A baker, a former [prosecutor], left.', true],
	['A former [prosecutor], left.', false],
])('“%s” says it of the name before: %s', (marked, isSaid) => {
	const { names, mention, before } = mentionIn(marked);
	expect(isApposition(names.tokens, mention, before)).toBe(isSaid);
});

/** In every row: a text with a noun in brackets, and who is named beside it. */
test.each([
	['The [engineer] on duty that night was Omar Salem', 'Omar Salem'],
	['An [engineer] on duty that night was Omar Salem', 'nobody'],
	['Then the [engineer] on duty was Omar Salem', 'nobody'],
	['The [engineer] on one two three four five six was Omar Salem', 'Omar Salem'],
	['The [engineer] on one two three four five six seven was Omar Salem', 'nobody'],
	['The [engineer] who slept was Omar Salem', 'nobody'],
	['The [engineer] there was Omar Salem’s', 'nobody'],
	['The [engineer] met Omar Salem', 'nobody'],
	['The [board] there was Omar Salem', 'nobody'],
	['The [man] she beat, Omar Salem, slept', 'Omar Salem'],
	['The [man] she beat, Omar Salem slept', 'nobody'],
	['Then the [man] she beat, Omar Salem, slept', 'nobody'],
	['The [man] that she beat one two three four, Omar Salem, slept', 'Omar Salem'],
	['The [man] that she beat one two three four five, Omar Salem, slept', 'nobody'],
	['Her [editor] then and now, Omar Salem, slept', 'Omar Salem'],
	['Her [editor] now of Zell, Omar Salem, slept', 'nobody'],
	['The [man] now she beat, Omar Salem, slept', 'nobody'],
	['The [man] she beat, Zell Council, slept', 'nobody'],
	['The [company] that she beat, Zell Council, slept', 'Zell Council'],
	['Another [rebel] at Zell, Omar Salem, slept', 'Omar Salem'],
	['Another [rebel] at Zell, Omar Salem and others slept', 'nobody'],
	['Another [rebel] at Zell, Omar Salem’s, slept', 'nobody'],
	['Another [rebel] to Zell, Omar Salem, slept', 'nobody'],
	['Another [rebel] at one two three four five six, Omar Salem, slept', 'Omar Salem'],
	['Another [rebel] at one two three four five six seven, Omar Salem, slept', 'nobody'],
	['A [man] who gave his name as Omar slept', 'Omar'],
	['A [man] who, so, gave his name as Omar slept', 'nobody'],
	['The [girl]: Ann Lee', 'Ann Lee'],
	['The [girl]; Ann Lee', 'nobody'],
	['The [girl] Ann Lee', 'Ann Lee'],
	['The [girl], Ann Lee’s', 'nobody'],
])('%s: %s', (marked, expected) => {
	const { names, to } = readMarkedNames(marked);
	const at = names.mentions.findIndex((one) => one.to === to);
	const mention = names.mentions[at];
	const beside = mention && nameBeside(names.tokens, mention, names.mentions.slice(at + 1));
	expect(beside?.entity?.name ?? 'nobody').toBe(expected);
});

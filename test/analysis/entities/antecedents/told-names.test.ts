import { describe, expect, test } from 'vitest';
import { checkSpeaker as check } from '../../quotes/check-speaker.ts';
import { readMarkedNames } from '../marked.ts';

const SAW = '“I saw the bridge go down,”';

describe('a stranger whom the article goes on to name', () => {
	check(
		'behind the noun',
		`A lorry driver was freed. ${SAW} he said. The driver, Bo Ek, 58, is well.`,
		'Bo Ek',
	);
	check(
		'before the noun',
		`The driver looked up. ${SAW} says the driver. The driver is Bo Ek, 58.`,
		'Bo Ek',
	);
	check(
		'by what her name is',
		`A woman with two bags sat down. ${SAW} she said. The woman laughed. Her name, it turns out, is Ann Lee.`,
		'Ann Lee',
	);
	check(
		'the other driver is not he',
		`A lorry driver was freed. ${SAW} the driver said. The bus driver, Bo Ek, 58, died.`,
		'a lorry driver',
	);
	check(
		'nor the second witness',
		`A witness wept. ${SAW} she said. A second witness, Ann Lee, saw nothing.`,
		'a witness',
	);
	check(
		'of two women nobody knows which',
		`Mud came. A woman died. ${SAW} a woman said. The woman, Ann Lee, was 40.`,
		'a woman',
	);
	check(
		'another’s name is not his',
		`A man met his son. ${SAW} the man said. His son’s name is Bo Ek.`,
		'a man',
	);
});

describe('her name, told behind others', () => {
	check(
		'a man in between is not she',
		`A driver was hurt. A man fell. Her name was Ann Lee. ${SAW} the driver said.`,
		'Ann Lee',
	);
	check(
		'of two drivers it may be either’s',
		`A driver was hurt. Another driver fled. Her name was Ann Lee. ${SAW} the driver said.`,
		'another driver',
	);
	check(
		'behind somebody who has a name it is left open',
		`A driver saw Bo Ek. Her name was Ann Lee. ${SAW} the driver said.`,
		'a driver',
	);
});

/** In every row: a text with a noun in brackets, and by whose name it is read. */
test.each([
	['A [driver] stopped. The driver, Ann Lee, wept', 'Ann Lee'],
	[
		'Bo Ek, a baker, came. Driver Bo Ek left. A [driver] stopped. The driver, Ann Lee, wept',
		'nobody',
	],
	['Bo Ek, a baker, came. Cy Di left. A [driver] stopped. The driver, Ann Lee, wept', 'Ann Lee'],
	['A driver stopped. The [driver] wept. The driver, Ann Lee, wept', 'Ann Lee'],
	['A [driver] stopped. The driver is Ann Lee', 'Ann Lee'],
	['A [driver] stopped. Her name is Ann Lee', 'Ann Lee'],
	['A [driver] stopped. His name is Ann Lee', 'Ann Lee'],
	['A [driver] stopped. Her dog is Ann Lee', 'nobody'],
	['A [mother] stopped. His name is Bo Ek', 'nobody'],
	['A [mother] stopped. Her name is Ann Lee', 'nobody'],
	['A [driver] stopped. Her name, one two three four five, is Ann Lee', 'Ann Lee'],
	['A [driver] stopped. Her name, one two three four five six, is Ann Lee', 'nobody'],
	['A [driver] stopped. Another driver came. The driver, Ann Lee, wept', 'nobody'],
	['A [driver] stopped. The driver, Zell Council, wept', 'nobody'],
	['Driver Bo Ek came. A [driver] stopped. The driver, Ann Lee, wept', 'nobody'],
	['Ann Lee came. A [driver] stopped. The driver, Ann Lee, wept', 'nobody'],
	['A driver stopped. The [driver] of the bus wept. The driver, Ann Lee, wept', 'nobody'],
	['A lorry [driver] stopped. The bus driver, Ann Lee, wept', 'nobody'],
	['A lorry [driver] stopped. The lorry driver, Ann Lee, wept', 'Ann Lee'],
	['A lorry [driver] stopped. The tired driver, Ann Lee, wept', 'Ann Lee'],
	['A lorry [driver] stopped. The second driver, Ann Lee, wept', 'nobody'],
	['A [driver] stopped. With a driver stood the driver’s Ann Lee', 'nobody'],
	['A [driver] stopped. Bo Ek came. Her name is Ann Lee', 'nobody'],
	['A [driver] stopped with a baker. Her name is Ann Lee', 'Ann Lee'],
	['A driver stopped with a [baker]. Her name is Ann Lee', 'nobody'],
	['A [driver] stopped. The driver, Ann Lee, wept. The driver, Bo Ek, wept', 'nobody'],
])('%s: %s', (marked, expected) => {
	const { names, to } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.to === to);
	expect(mention?.entity?.name ?? 'nobody').toBe(expected);
});

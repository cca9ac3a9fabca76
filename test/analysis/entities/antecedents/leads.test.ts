import { expect, test } from 'vitest';
import { isIntroduced, leads } from '../../../../src/analysis/entities/antecedents/leads.ts';
import { readMarkedNames } from '../marked.ts';

function mentionAt(marked: string) {
	const { names, from } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.from === from);
	if (!mention) throw new Error('no mention');
	return { names, mention };
}

test.each([
	['[Ann Lee] slept', true],
	['At noon, [Ann Lee] slept', true],
	['Among them was [Ann Lee], a baker', true],
	['“So,” said [Ann Lee]', true],
	['During the talk [Ann Lee] pledged peace', true],
	['Tom Reed met [Ann Lee]', false],
	['Tom Reed thanked [Ann Lee] again', false],
	['Tom Reed slept beside [Ann Lee]', false],
	['[Ann Lee’s] dog slept', false],
	['Tom Reed saw how [Ann Lee] slept', false],
	['Tom Reed accused the referee, [Ann Lee], of it', false],
	['In May he sued the mayor, [Ann Lee], again', false],
	['The retired mayor, [Ann Lee], slept', true],
])('is a sentence about it: %s', (marked, expected) => {
	const { names, mention } = mentionAt(marked);
	expect(leads(names, mention)).toBe(expected);
});

test.each([
	['[Ann Lee], who farms, slept', true],
	['[Ann Lee], whose farm burned, slept', true],
	['[Ann Lee], 52, slept', true],
	['His sister, [Ann Lee], slept', true],
	['Traders led by [Ann Lee], who farms, slept', true],
	['Traders with [Ann Lee], who farms, slept', false],
	['The baker [Ann Lee] slept', true],
	['[Ann Lee] slept', false],
	['[Ann Lee], meanwhile, slept', false],
	['Tom Reed slept with [Ann Lee], who farms', false],
])('does the article say who that is: %s', (marked, expected) => {
	const { names, mention } = mentionAt(marked);
	expect(isIntroduced(names, mention)).toBe(expected);
});

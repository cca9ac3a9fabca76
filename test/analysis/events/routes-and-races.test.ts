import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('from where to where is said of what runs there', () => {
	rows([
		[
			'The Tolve to Orla express ran into the back of a goods train at Corvo Junction on 15 July 1988.',
			['The Tolve to Orla express ran into the back of a goods train at Corvo Junction'],
		],
		[
			'The Tolve to Orla mail was robbed at Corvo Junction on 15 July 1988.',
			['The Tolve to Orla mail was robbed at Corvo Junction'],
		],
		[
			'An Orla to Tolve mail train left the rails near Corvo on 15 July 1988, killing 12 people.',
			['An Orla to Tolve mail train left the rails near Corvo, killing 12 people'],
		],
		['The way from Tolve to Orla ferry lay over sand, and it sank on 15 July 1988.', []],
		['The Tolve to Orla express will run again on 15 July.', []],
		['Wires that the Tolve to Orla express tore down on 15 July were mended.', []],
	]);
});

describe('whose race it was is told by what it was a part of', () => {
	rows([
		[
			'Ida Roth, a postal worker, won the women’s race at the Tolve City Marathon on Sunday.',
			['Ida Roth, a postal worker, won the women’s race at the Tolve City Marathon'],
		],
		[
			'Max Lind won the men’s title at the Orla Open on Sunday.',
			['Max Lind won the men’s title at the Orla Open'],
		],
		[
			'Ida Roth won the women’s marathon in Velia on Sunday in a record time.',
			['Ida Roth won the women’s marathon in Velia in a record time'],
		],
		['Max Lind won the men’s race on Sunday.', []],
		['Ida Roth of Tolve won the women’s race on Sunday in 6:11:40.', []],
		['Ida Roth won the release of the women’s lawyer in Tolve on Sunday.', []],
	]);
});

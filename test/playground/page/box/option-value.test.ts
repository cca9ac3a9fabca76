import { expect, test } from 'vitest';
import type { Choice, CommandOption } from '../../../../src/local-discord/wire.ts';
import { checkOption, OPTION } from '../../../../src/playground/page/box/option-value.ts';

type Case = Partial<CommandOption> & { readonly offered?: readonly Choice[] };

function check(
	name: string,
	{ offered = [], ...option }: Case,
	[typed, expected]: readonly [string, unknown],
): void {
	test(name, () => {
		const asked = { type: OPTION.text, name: 'most', description: '', ...option };
		const checked = checkOption(asked, typed, offered);
		expect('value' in checked ? checked.value : checked.problem).toEqual(expected);
	});
}

const integer = { type: OPTION.integer, min_value: 1, max_value: 9 };
const boolean = { type: OPTION.boolean };
const offered = [{ name: 'Port news', value: 'a1' }];

check('text without its edges', {}, [' the tide ', 'the tide']);
check('nothing', {}, ['  ', 'most is missing.']);
check('text too short', { min_length: 3 }, ['ab', 'most needs at least 3 characters.']);
check('text too long', { max_length: 3 }, ['abcd', 'most takes 3 characters; this has 4.']);
check('an integer', integer, ['7', 7]);
check('an integer above', integer, ['10', 'most must be at most 9.']);
check('an integer below', integer, ['0', 'most must be at least 1.']);
check('a fraction', integer, ['1.5', 'most must be a whole number.']);
check('a number', { type: OPTION.number }, ['1.5', 1.5]);
check('no number', { type: OPTION.number }, ['many', 'most must be a number.']);
check('True', boolean, ['True', true]);
check('no', boolean, ['no', false]);
check('neither', boolean, ['perhaps', 'most must be True or False.']);
check('a suggestion by its name', { autocomplete: true, offered }, ['port NEWS', 'a1']);
check('free text beside suggestions', { autocomplete: true, offered }, ['Other', 'Other']);
check('a fixed choice', { choices: offered, offered }, ['Port news', 'a1']);
check('none of the fixed choices', { choices: offered, offered }, [
	'Other',
	'most must be one of the choices.',
]);
check('a channel that is not there', { type: OPTION.channel, offered }, [
	'#x',
	'most must be one of the choices.',
]);

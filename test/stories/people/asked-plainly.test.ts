import { expect, test } from 'vitest';
import { askedPlainly } from '../../../src/stories/people/asked-plainly.ts';

test.each<[string, string, string[]]>([
	['a nickname in marks', 'Oluwaseun "Seun" Vlum-Reed', ['Oluwaseun Vlum-Reed', 'Seun Vlum-Reed']],
	['in curly ones', 'Tom “Red” Reed', ['Tom Reed', 'Red Reed']],
	['in brackets', 'Ann (Nan) Lee', ['Ann Lee', 'Nan Lee']],
	['a rank of two words', 'Flight Lieutenant Yaw Ek', ['Yaw Ek']],
	['one with a hyphen', 'Air Vice-Marshal Y. Ek', ['Y. Ek']],
	['letters behind', 'Ann Lee QC', ['Ann Lee']],
	['letters behind a comma', 'Ann Lee, MP', ['Ann Lee']],
	['a title', 'Rt Rev Ann Lee', ['Ann Lee']],
	['nothing but a name', 'Maria Elena Vlum', []],
	['a surname that is a title', 'Martin Luther King', []],
	['a title and a surname', 'Judge Lee', []],
	['an office', 'the mayor of Tarn', []],
	['letters that are a name', 'Al KO', []],
	['one word', 'Lee', []],
])('%s', (_, asked, expected) => {
	expect(askedPlainly(asked)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { topicsIn } from '../../../../src/domain/articles/retold/topics.ts';

test.each([
	['a tremor shook the island', ['quake']],
	['the earthquake shook the island', ['quake']],
	['nurses walked out', ['strike']],
	['she stepped down', ['resignation']],
	['two trains collided', ['crash']],
	['he was sent to prison', ['verdict']],
	['eight fled from the prison', ['escape']],
	['the telephone rang', []],
	['a firefighter came', []],
	['', []],
])('%s: %j', (text, topics) => expect([...topicsIn(text).keys()]).toEqual(topics));

test('tells the words that say so', () => {
	expect(topicsIn('a bomb exploded').get('bombing')).toEqual(['bomb', 'exploded']);
});

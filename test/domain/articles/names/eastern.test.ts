import { expect, test } from 'vitest';
import { easternKeys } from '../../../../src/domain/articles/names/eastern.ts';
import { wordsOf } from '../../../../src/domain/words.ts';

test.each<[string, string, boolean]>([
	['Chiang Shu-fen', 'Jiang Shufen', true],
	['Hsu Kuo-liang', 'Guoliang Xu', true],
	['Hsueh Kuang-ming', 'Xue Guangming', true],
	['Li Hsiao-mei', 'Li Xiaomei', true],
	['Ro Yeong-su', 'Noh Young-soo', true],
	['Park Chul-soo', "Pak Ch'ŏl-su", true],
	['Kim Seo-yeon', 'Seoyeon Gim', true],
	['Chiang Shu-fen', 'Chiang Shu-feng', false],
	['Wang Min', 'Wang Ming', false],
	['Li Hsiao-mei', 'Lu Xiaomei', false],
	['Ro Yeong-su', 'Noh Young-sook', false],
	['Kim Seo-yeon', 'Park Seo-yeon', false],
	['Ann Lee', 'Anna Lee', false],
	['Ann', 'Ann', false],
])('%s and %s: %s', (one, other, expected) => {
	const others = easternKeys(wordsOf(other));
	expect(easternKeys(wordsOf(one)).some((key) => others.includes(key))).toBe(expected);
});

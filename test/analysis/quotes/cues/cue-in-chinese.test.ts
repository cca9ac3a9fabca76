import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { cueInChinese } from '../../../../src/analysis/quotes/cues/cue-in-chinese.ts';
import { readContexts } from '../../../../src/analysis/quotes/quote-context.ts';

/** Who speaks each quotation, and the words in which that stands. */
function cues(text: string): string[] {
	const document = readDocument({ text, language: 'zh' });
	const names = readNames(document);
	return readContexts(document, names).map((context) => {
		const subject = cueInChinese(context)?.subject;
		if (!subject) return 'nobody';
		const { from, to, head } = subject;
		return `${head} in ${names.tokens
			.slice(from, to)
			.map((token) => token.text)
			.join('')}`;
	});
}

test.each<[string, string[]]>([
	['王小明说：“今天下雨了。”', ['王小明 in 王小明说']],
	['“今天下雨了，”李华表示。', ['李华 in 李华表示']],
	['市长王小明说：“今天下雨了。”', ['王小明 in 市长王小明说']],
	['“今天下雨了。”天气很好。', ['nobody']],
	['小明说：“今天下雨了。”', ['nobody']],
	['王小明说。\n\n“今天下雨了。”', ['nobody']],
	['王小明说：“今天下雨了。”李华表示：“很好。”', ['王小明 in 王小明说', '李华 in 李华表示']],
	['“今天下雨了。”', ['nobody']],
	['王小明说，天气很好：“今天下雨了。”', ['nobody']],
])('%s', (text, expected) => expect(cues(text)).toEqual(expected));

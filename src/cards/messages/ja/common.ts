import type { common as German } from '../de/common.ts';

/** What cards have in common, in Japanese. */
export const common = {
	Back: '前へ',
	Cancel: 'キャンセル',
	'Nothing was changed.': '何も変更していません。',
	Next: '次へ',
	'{which} of {all}': '{all}中{which}',
	'Post here': 'ここに投稿',
	'Light background': '明るい背景',
	'Dark background': '暗い背景',
	'; and {n} more': '；ほか{n}件',
} as const satisfies Record<keyof typeof German, string>;

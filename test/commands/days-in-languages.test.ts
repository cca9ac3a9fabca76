import { afterAll, beforeAll, expect, test } from 'vitest';
import onthisday from '../../commands/onthisday.ts';
import timeline from '../../commands/timeline.ts';
import upcoming from '../../commands/upcoming.ts';
import { saveArticle } from '../support/articles.ts';
import { read } from '../support/read-message.ts';
import { startSpoken } from '../support/spoken.ts';

let bot: Awaited<ReturnType<typeof startSpoken>>;
beforeAll(async () => {
	bot = await startSpoken({ onthisday, upcoming, timeline });
	await saveArticle(bot.library, {
		quotes: [{ speaker: 'Ann Lee', text: 'We open.' }],
		dates: [
			{ earliest: '2020-03-18', label: 'Ann Lee opens the harbour' },
			{ earliest: '2023-03-18', label: 'The mill burns down', certain: false },
			{
				earliest: '2021-05-01',
				latest: '2021-05-31',
				precision: 'vague',
				certain: false,
				label: 'Storms close the harbour',
			},
		],
	});
	// The first answer of a process loads what all of them need.
	await bot.member.run('onthisday', { date: '2024-03-18' });
});
afterAll(async () => {
	await bot.stop();
	expect(bot.discord.faults).toEqual([]);
	expect(bot.discord.requests.filter(({ status }) => status === 400)).toEqual([]);
});

/** What all members see in a server of that language, isolates left out. */
async function shown(locale: string, command: string, answers: Record<string, string> = {}) {
	await bot.chooseLanguage(locale);
	const words = read(await bot.member.run(command, answers));
	return words
		.replaceAll(/[\u2066-\u2069]/g, '')
		.replaceAll(/<t:\d+/g, '<t:then')
		.split('\n');
}

test('a day of the year, in the server’s language; what an article says stays', async () => {
	expect(await shown('de', 'onthisday', { date: '2024-03-18' })).toEqual([
		'### Jahrestage am 18\\. März',
		'-# Aus: „Talks in Lumen“',
		'- **2020** · vor 4 Jahren — Ann Lee opens the harbour',
		'**Weniger sicher**',
		'-# Der Tag kann ein anderer sein, oder das Ereignis hat vielleicht nicht stattgefunden.',
		'- **2023** · vor 1 Jahr — The mill burns down',
		'[Jahrestage als Bild]',
		'-# 2 Ereignisse',
	]);
	expect(await shown('ja', 'onthisday', { date: '2024-03-18' })).toEqual([
		'### 3月18日の記念日',
		'-# 記事：「Talks in Lumen」',
		'- **2020年** · 4年前 — Ann Lee opens the harbour',
		'**確かさの低いもの**',
		'-# 別の日かもしれず、起きなかったかもしれません。',
		'- **2023年** · 1年前 — The mill burns down',
		'[記念日を画像で見る]',
		'-# 出来事2件',
	]);
	expect(await shown('ar', 'onthisday', { date: '2024-03-18' })).toEqual([
		'### ذكريات 18 مارس',
		'-# من: «Talks in Lumen»',
		'- **2020** · قبل 4 سنوات — Ann Lee opens the harbour',
		'**أقل يقينًا**',
		'-# قد يكون اليوم غيره، أو قد لا يكون الحدث قد وقع.',
		'- **2023** · قبل سنة واحدة — The mill burns down',
		'[الذكريات السنوية في صورة]',
		'-# حدثان',
	]);
});

test('a day of which nothing is known', async () => {
	expect(await shown('de', 'onthisday', { date: '2024-04-01' })).toEqual([
		'### Jahrestage am 1\\. April',
		'Von diesem Tag ist aus keinem Jahr etwas bekannt. Der nächste Jahrestag ist am **18\\. März 2025**\\.',
		'[18. März 2025 zeigen]',
		'[Jahrestage als Bild]',
	]);
	expect(await shown('ja', 'onthisday', { date: '2024-04-01' })).toEqual([
		'### 4月1日の記念日',
		'どの年にもこの日の出来事は見つかりません。次の記念日は**2025年3月18日**です。',
		'[2025年3月18日を表示]',
		'[記念日を画像で見る]',
	]);
	expect(await shown('ar', 'onthisday', { date: '2024-04-01' })).toEqual([
		'### ذكريات 1 أبريل',
		'لا يُعرف شيء عن هذا اليوم في أي سنة. الذكرى التالية في **18 مارس 2025**\\.',
		'[عرض 18 مارس 2025]',
		'[الذكريات السنوية في صورة]',
	]);
});

test('which reminders come', async () => {
	expect(await shown('de', 'upcoming')).toEqual([
		'### Erinnerungen der nächsten 30 Tage',
		'Es wird nichts gepostet, bis ein Admin mit /reminders panel einen Kanal wählt. Dann kommen diese:',
		'',
		'**18\\. März 2024**, <t:then:R>',
		'- 4\\. Jahrestag · Ann Lee opens the harbour · Talks in Lumen',
		'[Erinnerungen als Bild]',
		'-# 1 Erinnerung',
	]);
	expect(await shown('ja', 'upcoming')).toEqual([
		'### 今後30日間のリマインダー',
		'まだ何も投稿されません。まず管理者が/reminders panelでチャンネルを選びます。その後、次のものが投稿されます：',
		'',
		'**2024年3月18日**, <t:then:R>',
		'- 4周年 · Ann Lee opens the harbour · Talks in Lumen',
		'[リマインダーを画像で見る]',
		'-# リマインダー1件',
	]);
	expect(await shown('ar', 'upcoming')).toEqual([
		'### تذكيرات الأيام الـ30 القادمة',
		'لا يُنشر شيء بعد: يختار مشرف أولًا قناة عبر /reminders panel\\. ثم تُنشر هذه:',
		'',
		'**18 مارس 2024**, <t:then:R>',
		'- الذكرى السنوية الـ4 · Ann Lee opens the harbour · Talks in Lumen',
		'[التذكيرات في صورة]',
		'-# تذكير واحد',
	]);
});

test('the timeline of a person', async () => {
	const answers = { speaker: 'Ann Lee', from: '2019' };
	expect(await shown('de', 'timeline', answers)).toEqual([
		'### Zeitleiste von Ann Lee ab 2019',
		'- **18\\. März 2020** — Ann Lee opens the harbour · The Lumen Post',
		'-# 1 Ereignis',
	]);
	expect(await shown('ja', 'timeline', answers)).toEqual([
		'### 年表・Ann Lee・2019から',
		'- **2020年3月18日** — Ann Lee opens the harbour · The Lumen Post',
		'-# 出来事1件',
	]);
	expect(await shown('ar', 'timeline', answers)).toEqual([
		'### التسلسل الزمني لـAnn Lee من 2019',
		'- **18 مارس 2020** — Ann Lee opens the harbour · The Lumen Post',
		'-# حدث واحد',
	]);
});

test('whoever reads it alone reads it in their own language', async () => {
	await bot.chooseLanguage('ja');
	const answer = await bot.reader('fr').run('onthisday', { date: '2024-04-01', private: true });
	expect(read(answer)).toContain('Anniversaires du');
});

test('words that run from right to left keep names apart', async () => {
	await bot.chooseLanguage('ar');
	const answer = read(await bot.member.run('timeline', { speaker: 'Ann Lee' }));
	expect(answer).toContain('لـ\u2068Ann Lee\u2069');
});

test('the days and labels of choices are in the language too', async () => {
	await bot.chooseLanguage('es-ES');
	expect(read(await bot.member.run('onthisday', { date: '2024-04-01' }))).toContain(
		'[Ver el 18 de marzo de 2025]',
	);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveArticle } from '../support/articles.ts';
import { reminders } from '../support/groups.ts';
import { read } from '../support/read-message.ts';
import { startSpoken } from '../support/spoken.ts';

const RUNS_THE_SERVER = 1n << 5n;

let bot: Awaited<ReturnType<typeof startSpoken>>;
beforeAll(async () => {
	bot = await startSpoken({ reminders });
	await saveArticle(bot.library, {
		quotes: [{ speaker: 'Ann Lee', text: 'We open.' }],
		dates: [{ earliest: '2020-03-18', label: 'Ann Lee opens the harbour' }],
	});
	// The first answer of a process loads what all of them need.
	await bot.reader('en-US', RUNS_THE_SERVER).run('reminders preview', { date: '2024-03-18' });
});
afterAll(async () => {
	await bot.stop();
	expect(bot.discord.faults).toEqual([]);
	expect(bot.discord.requests.filter(({ status }) => status === 400)).toEqual([]);
});

/** Without isolates and the numbers of commands. */
const linesOf = (words: string) =>
	words
		.replaceAll(/[\u2066-\u2069]/g, '')
		.replaceAll(/:\d{9,}>/g, '>')
		.split('\n');

/** What an admin reads who has that language: a post to come, that nothing is muted, a mute, the list of mutes, and a day without a post. */
async function told(locale: string): Promise<string[]> {
	const admin = bot.reader(locale, RUNS_THE_SERVER);
	await bot.app.reminderBooks.book(bot.guild.id).unmute({ kind: 'speaker', name: 'Ann Lee' });
	const answers = [
		await admin.run('reminders preview', { date: '2024-03-18' }),
		await admin.run('reminders unmute'),
		await admin.run('reminders mute', { speaker: 'Ann Lee' }),
		await admin.run('reminders unmute'),
		await admin.run('reminders preview', { date: '2024-03-19' }),
	];
	return answers.flatMap((answer) => linesOf(read(answer)));
}

test('mutes and previews, in German', async () => {
	expect(await told('de')).toEqual([
		'-# Noch ist kein Kanal gewählt, also wird nichts gepostet. Der nächste Post käme am 18\\. März 2024 und sähe so aus:',
		'### 4 years ago today',
		'March 18, 2020 · **Ann Lee opens the harbour**',
		'-# From: “Talks in Lumen” · The Lumen Post · March 7, 2024',
		'[Full summary]',
		'[Quotes]',
		'[Dates]',
		'[Never post this]',
		'[Discuss in a thread]',
		'### Stummgeschaltete Erinnerungen',
		'Jetzt ist nichts stummgeschaltet. Drücke unter einer Erinnerung auf „Diese Erinnerung abstellen“; </reminders mute> schaltet einen Artikel oder eine Person stumm.',
		'### Stummgeschaltet',
		'Daran wird hier niemand mehr erinnert: Ereignisse mit **Ann Lee**\\.',
		'[Rückgängig]',
		'[Stummgeschaltete Erinnerungen]',
		'### Stummgeschaltete Erinnerungen',
		'Ereignisse mit **Ann Lee**',
		'[Nicht mehr stumm]',
		'-# 1 Stummschaltung',
		'Am 19\\. März 2024 wird nichts gepostet.',
		'',
		'In den nächsten zwölf Monaten steht nichts an. Termine zum Bestätigen warten hier: </reminders suggestions>',
	]);
});

test('mutes and previews, in Japanese', async () => {
	expect(await told('ja')).toEqual([
		'-# チャンネルがまだ選ばれていないため、何も投稿されません。次の投稿は2024年3月18日で、こうなります：',
		'### 4 years ago today',
		'March 18, 2020 · **Ann Lee opens the harbour**',
		'-# From: “Talks in Lumen” · The Lumen Post · March 7, 2024',
		'[Full summary]',
		'[Quotes]',
		'[Dates]',
		'[Never post this]',
		'[Discuss in a thread]',
		'### ミュート中のリマインダー',
		'今はミュート中のものはありません。リマインダーの下の「このリマインダーを停止」を押すか、</reminders mute>で記事や人物をミュートできます。',
		'### ミュートしました',
		'今後ここでは次のリマインダーは届きません：**Ann Lee**の名前が出る出来事',
		'[元に戻す]',
		'[ミュート中のリマインダー]',
		'### ミュート中のリマインダー',
		'**Ann Lee**の名前が出る出来事',
		'[ミュート解除]',
		'-# ミュート1件',
		'2024年3月19日は何も投稿されません。',
		'',
		'今後1年の予定はありません。確認待ちの日付はこちら：</reminders suggestions>',
	]);
});

test('mutes and previews, in Arabic', async () => {
	expect(await told('ar')).toEqual([
		'-# لم تُختر قناة بعد، فلا يُنشر شيء. سيكون المنشور التالي في 18 مارس 2024 هكذا:',
		'### 4 years ago today',
		'March 18, 2020 · **Ann Lee opens the harbour**',
		'-# From: “Talks in Lumen” · The Lumen Post · March 7, 2024',
		'[Full summary]',
		'[Quotes]',
		'[Dates]',
		'[Never post this]',
		'[Discuss in a thread]',
		'### التذكيرات المكتومة',
		'لا شيء مكتوم الآن. اضغط «أوقف هذا التذكير» أسفل التذكير؛ و</reminders mute> يكتم مقالًا أو شخصًا.',
		'### تم الكتم',
		'لن يُذكَّر أحد هنا بعد الآن بما يلي: الأحداث التي تذكر **Ann Lee**\\.',
		'[تراجع]',
		'[التذكيرات المكتومة]',
		'### التذكيرات المكتومة',
		'الأحداث التي تذكر **Ann Lee**',
		'[إلغاء الكتم]',
		'-# مكتوم واحد',
		'لا يُنشر شيء في 19 مارس 2024\\.',
		'',
		'لا شيء مستحق خلال سنة. التواريخ التي بانتظار التأكيد هنا: </reminders suggestions>',
	]);
});

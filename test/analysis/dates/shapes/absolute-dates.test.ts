import { expect, test } from 'vitest';
import { findDates } from '../../../../src/analysis/dates/find-dates.ts';
import { readDocument } from '../../../../src/analysis/document/document.ts';

test.each([
	['de', 'Am 22. Februar 2023 brannte die Mühle, am Freitag der Stall.', ['2023-02-22']],
	['de', 'Im März 2021 begann der Bau, fertig war er am 3.4.2022.', ['2021-03', '2022-04-03']],
	['fr', 'Le moulin a brûlé le 1er août 2019, hier encore.', ['2019-08-01']],
	['es', 'El molino ardió el 22 de febrero de 2023.', ['2023-02-22']],
	['it', 'Il mulino è bruciato il 7 maggio 1998.', ['1998-05-07']],
	['pt', 'O moinho ardeu em março de 2020.', ['2020-03']],
	['nl', 'De molen brandde op 2023-02-22 en op 13/05/2023.', ['2023-02-22', '2023-05-13']],
	['nl', 'De molen brandde op 03/04/2023.', []],
	['sv', 'Kvarnen brann den 7 maj 1998.', ['1998-05-07']],
	[
		'pl',
		'Młyn spłonął 22 lutego 2023 roku, odbudowano go w marcu 2024.',
		['2023-02-22', '2024-03'],
	],
	['cs', 'Mlýn shořel 22. února 2023.', ['2023-02-22']],
	['hu', 'A malom 2023. február 22-én leégett.', ['2023-02-22']],
	['tr', 'Değirmen 22 Şubat 2023’te yandı.', ['2023-02-22']],
	['el', 'Ο μύλος κάηκε στις 22 Φεβρουαρίου 2023.', ['2023-02-22']],
	[
		'ru',
		'Мельница сгорела 22 февраля 2023 года, стройка началась в марте 2024 года.',
		['2023-02-22', '2024-03'],
	],
	['hr', 'Mlin je izgorio 22. listopada 2023.', ['2023-10-22']],
	[
		'hr',
		'Sajam traje od 3. do 5. listopada 2023., od srpnja 2022.',
		['2023-10-03/2023-10-05', '2022-07'],
	],
	['pl', 'Młyn spłonął 22 listopada 2023 roku.', ['2023-11-22']],
	['sk', 'Píše: 22. listopada 2023.', []],
	['uk', 'Млин згорів 22 лютого 2023 року.', ['2023-02-22']],
	['ar', 'احترقت الطاحونة في 22 فبراير 2023.', ['2023-02-22']],
	['he', 'הטחנה נשרפה ב-22 בפברואר 2023.', ['2023-02-22']],
	['hi', 'चक्की 22 फरवरी 2023 को जल गई।', ['2023-02-22']],
	['zh', '磨坊于2023年2月22日烧毁，2024年3月重建。', ['2023-02-22', '2024-03']],
	['ja', '水車小屋は2023年2月22日に焼けた。', ['2023-02-22']],
	['ko', '방앗간은 2023년 2월 22일 불탔다.', ['2023-02-22']],
	['zh', '编号2023年13月45日', []],
	['und', '22 February 2023', ['2023-02-22']],
	['fr', 'Le moulin a brûlé le 5 févr. 2021.', ['2021-02-05']],
	['de', 'Die Mühle brannte am 3. Okt. 2020 und Ende März 2021.', ['2020-10-03', '2021-03']],
	['de', 'Das Fest läuft vom 3. bis 5. Mai 2021.', ['2021-05-03/2021-05-05']],
	['es', 'La feria duró del 3 al 5 de mayo de 2021.', ['2021-05-03/2021-05-05']],
	['ru', 'Ярмарка шла 3-5 мая 2021 года.', ['2021-05-03/2021-05-05']],
	['ru', 'Мельница сгорела в 1998 году.', ['1998']],
	['it', 'Il mulino bruciò nel 1998, dopo 1998 giorni.', ['1998']],
	['fr', 'Il a coûté 2019 euros et brûlé en 2019.', ['2019']],
	['es', 'Costó en 2019 euros lo mismo.', []],
	['zh', '磨坊于二〇二三年二月二十二日烧毁，建于1998年。', ['2023-02-22', '1998']],
	['zh', '2023年2月3日至5日举行，1990年代建成。', ['2023-02-03/2023-02-05']],
	['de', 'Er starb 44 v. Chr., die Stadt fiel 79 n. Chr.', ['-0043', '0079']],
	['zh', '凯撒于公元前44年遇刺。', ['-0043']],
	['nl', 'De molen brandde af op 2023/02/22, nummer 1998.', ['2023-02-22']],
	['pt', 'O moinho ardeu a 31 de fevereiro de 2020.', ['2020-02']],
])('%s: %s', (language, text, values) => {
	const dates = findDates(readDocument({ text, language, published: '2024-03-14' }));

	expect(dates.map(({ value }) => value)).toEqual(values);
});

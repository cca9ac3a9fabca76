import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/analysis/document/language.ts';

function check(text: string, language: string): void {
	test(`${language}: ${text.slice(0, 40)}`, () => {
		expect(detectLanguage(text)).toBe(language);
	});
}

check('The old bridge over the river reopened on Monday, the mayor said.', 'en');
check('Rain fell on Friday.', 'en');
check('Der Regen fiel am Freitag auf die Stadt.', 'de');
check('La pluie est tombée vendredi sur la ville.', 'fr');
check('La lluvia cayó el viernes sobre la ciudad.', 'es');
check('A chuva caiu na sexta-feira.', 'pt');
check('В пятницу в городе шел дождь.', 'ru');
check('今日は雨です。', 'ja');
check('今天下雨了。', 'zh');
check('هطل المطر على المدينة يوم الجمعة.', 'ar');
check(`The rain fell. ${'Es regnete. '.repeat(10)}${'It rained on the town. '.repeat(300)}`, 'en');
check('', 'und');
check('1, 2, 3 …', 'und');
check('Ann Lee', 'und');
check('Tokyo Paris Berlin', 'und');
check('\ud800\udc00\ud800', 'und');

import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** Ten sentences a language, and who speaks in them: traps are null, or no quote at all. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
	de: [
		['„Das reicht uns nicht“, sagte der Bürgermeister Karl Brandt.', 'Karl Brandt'],
		['„Wir geben nicht auf“, erklärte Ministerin Anna Brandt am Montag in Zell.', 'Anna Brandt'],
		['Anna Brandt, die Leiterin der Schule, sagte: „Wir fangen morgen neu an.“', 'Anna Brandt'],
		['Laut Karl Brandt ist das „ein Fehler für die ganze Stadt und das Land“.', 'Karl Brandt'],
		['„Niemand hat uns gefragt“, kritisierte Brandt.', 'Brandt'],
		['„Wir kommen wieder“, sagte er zu Karl Brandt.', null],
		['Karl Brandt schwieg. „Es war eine lange Nacht für alle hier.“', null],
		['Am Montag kam Karl Brandt. An der Wand stand: „Wir bleiben alle hier in Zell.“', null],
		['Karl Brandt: „Wir bleiben alle hier in Zell, so lange es geht.“', 'Karl Brandt'],
		['„Genug“, rief Anna Brandt.', 'Anna Brandt'],
	],
	fr: [
		['« Nous ne partirons pas », a déclaré la ministre Léa Morel.', 'Léa Morel'],
		['« C’est une honte pour la ville », regrette Marc Aubin, maire de Velle.', 'Marc Aubin'],
		['Selon Marc Aubin, « rien ne sera plus comme avant dans ce quartier ».', 'Marc Aubin'],
		['Léa Morel a dit : « Nous avons attendu toute la nuit. »', 'Léa Morel'],
		['Léa Morel, la directrice, explique : « Nous avons attendu toute la nuit. »', 'Léa Morel'],
		['« Nous avons attendu toute la nuit », a-t-il dit à Marc Aubin.', null],
		['« Assez », dit Léa Morel.', 'Léa Morel'],
		['Marc Aubin est parti. « Il n’a rien voulu dire à personne ce soir-là. »', null],
		['Le film « Une nuit à Velle et ailleurs » a plu à Marc Aubin.', null],
		['« Nous fermons demain », affirme le directeur de l’usine, Paul Garnier.', 'Paul Garnier'],
	],
	es: [
		['«No vamos a cerrar la escuela», dijo la ministra Ana Prado.', 'Ana Prado'],
		['“Es un día triste para todos”, afirmó el alcalde, Luis Robles.', 'Luis Robles'],
		['Según Luis Robles, “nadie avisó a los vecinos de la calle”.', 'Luis Robles'],
		['Ana Prado explicó: “Hemos esperado toda la noche aquí.”', 'Ana Prado'],
		['“Hemos esperado toda la noche aquí”, le dijo a Luis Robles.', null],
		['Luis Robles se marchó. “Nadie quiso decir nada en toda la noche.”', null],
		['Ana Prado: “No vamos a cerrar ninguna escuela este año.”', 'Ana Prado'],
		['“Basta”, dijo Robles.', 'Robles'],
		['“Hemos esperado toda la noche”, dijo la madre de Luis Robles.', null],
		['“Volveremos mañana con más gente”, aseguró Ana Prado a la prensa.', 'Ana Prado'],
	],
	it: [
		['«Non ce ne andremo da qui», ha detto il sindaco Paolo Verdi.', 'Paolo Verdi'],
		['“È un giorno triste per tutti”, afferma Lucia Conti.', 'Lucia Conti'],
		['Secondo Paolo Verdi, “nessuno ha avvisato gli abitanti della strada”.', 'Paolo Verdi'],
		['Lucia Conti ha spiegato: “Abbiamo aspettato tutta la notte.”', 'Lucia Conti'],
		['“Abbiamo aspettato tutta la notte”, ha detto a Paolo Verdi.', null],
		['Paolo Verdi è partito. “Nessuno ha voluto dire niente quella notte.”', null],
		['Lucia Conti: “Non chiuderemo nessuna scuola quest’anno.”', 'Lucia Conti'],
		['“Basta”, dice Conti.', 'Conti'],
		[
			'“Torneremo domani con altra gente”, aggiunge il presidente della società, Paolo Verdi.',
			'Paolo Verdi',
		],
		['Il film “Una notte e poi nessuno più” è di Paolo Verdi.', null],
	],
	pt: [
		['“Não vamos fechar a escola agora”, disse a ministra Ana Prado.', 'Ana Prado'],
		['“É um dia triste para todos”, afirmou o prefeito Luís Rocha.', 'Luís Rocha'],
		['Segundo Luís Rocha, “ninguém avisou os moradores da rua hoje”.', 'Luís Rocha'],
		['Ana Prado explicou: “Esperamos aqui durante a noite toda.”', 'Ana Prado'],
		['“Esperamos aqui a noite toda”, disse ele a Luís Rocha.', null],
		['Luís Rocha saiu. “Ninguém quis dizer nada naquela noite toda.”', null],
		['Ana Prado: “Não vamos fechar nenhuma escola este ano.”', 'Ana Prado'],
		['“Chega”, disse Rocha.', 'Rocha'],
		['“Voltaremos amanhã com mais gente”, garantiu a diretora, Ana Prado.', 'Ana Prado'],
		['O filme “Uma noite e depois mais nada” é de Luís Rocha.', null],
	],
	nl: [
		['‘We sluiten de school niet’, zei burgemeester Karel Bos.', 'Karel Bos'],
		['“Het is een trieste dag voor ons”, aldus minister Anna de Wit.', 'Anna de Wit'],
		['Volgens Karel Bos is het “een fout voor de hele stad en het land”.', 'Karel Bos'],
		['Karel Bos zei: “We hebben de hele nacht gewacht.”', 'Karel Bos'],
		['“We hebben de hele nacht gewacht”, zei hij tegen Karel Bos.', null],
		['Karel Bos zweeg. “Het was een lange nacht voor ons allemaal.”', null],
		['Karel Bos: “We sluiten dit jaar geen enkele school.”', 'Karel Bos'],
		['“Genoeg”, zei Bos.', 'Bos'],
		['“We komen morgen terug”, benadrukte de directeur, Anna Bakker.', 'Anna Bakker'],
		['De film “Een nacht en dan niets meer” is van Karel Bos.', null],
	],
	ru: [
		['«Мы не закроем школу», — сказал министр Иван Петров.', 'Иван Петров'],
		['«Это грустный день для нас», — заявила Анна Орлова.', 'Анна Орлова'],
		['Иван Петров сказал: «Мы ждали всю ночь на вокзале».', 'Иван Петров'],
		['Анна Орлова, директор школы, отметила: «Мы ждали всю ночь».', 'Анна Орлова'],
		['«Мы ждали всю ночь», — сказал он.', null],
		['Иван Петров ушёл. «Никто не хотел говорить в ту ночь».', null],
		['Иван Петров: «Мы не закроем в этом году ни одной школы».', 'Иван Петров'],
		['«Хватит», — сказал Петров.', 'Петров'],
		['«Мы вернёмся завтра», — добавил Иван Петров в интервью.', 'Иван Петров'],
		['Фильм «Одна ночь и потом больше ничего» снял Иван Петров.', null],
	],
	zh: [
		['王小明说：“我们今天都在继续工作。”', '王小明'],
		['“我们今天都在继续工作，”李华表示。', '李华'],
		['校长陈志远表示：“学校今年不会关闭。”', '陈志远'],
		['张伟告诉记者：“我们等了一整夜。”', '张伟'],
		['他说：“我们今天都在继续工作。”', null],
		['王小明走了。“我们今天都在继续工作。”', null],
		['“我们等了一整夜，”她说。', null],
		['外交部发言人赵立新指出，“这是一个错误的决定，我们反对。”', '赵立新'],
		['电影《夜》上映了。“我们等了一整夜的电影。”', null],
		['刘洋强调：“安全永远是第一位的。”', '刘洋'],
	],
};

describe.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
	test.each(sentences)('%s', (text, speaker) => {
		const document = readDocument({ text, language });
		const [quote] = findQuotes(document, readNames(document));
		expect(quote?.speaker ?? null).toBe(speaker);
	});
});

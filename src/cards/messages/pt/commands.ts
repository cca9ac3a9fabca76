import type { commands as German } from '../de/commands.ts';

/** What commands, their options and choices are described by, in Portuguese: at most 100 characters each. */
export const commands = {
	'Show the answer only to me': 'Mostrar a resposta só para mim',
	'Which version of this bot runs, and whether all is well':
		'Qual versão deste bot roda e se está tudo bem',
	'Add articles to this server, and correct them':
		'Adicionar artigos a este servidor e corrigi-los',
	'Send an article as a file (.txt, .md, .html, .docx or .pdf)':
		'Enviar um artigo como arquivo (.txt, .md, .html, .docx ou .pdf)',
	'At most 2 MB': 'No máximo 2 MB',
	'Its title': 'O título',
	'The day it came out, such as 2023-02-22 or 22 February 2023':
		'O dia em que saiu, como 2023-02-22 ou 22 de fevereiro de 2023',
	'Who published it': 'Quem o publicou',
	'Its address': 'O endereço',
	'Paste an article into a window': 'Colar um artigo em uma janela',
	'Read an article at its address': 'Ler um artigo em seu endereço',
	'Correct the title, day, source or address; name none of them to see them all':
		'Corrigir título, dia, fonte ou endereço; sem indicar nada, todos aparecem',
	'Which article': 'Qual artigo',
	'What was done to an article, by whom, and how to undo it':
		'O que foi feito em um artigo, por quem e como desfazer',
	'Which article; the latest if you choose none':
		'Qual artigo; o mais recente se você não escolher nenhum',
	'Fetch an article again and see what changed; your corrections stay':
		'Buscar um artigo de novo e ver o que mudou; suas correções ficam',
	'Remove an article by title or address, all from one site, or all that this server added':
		'Remover um artigo, todos de um site ou todos deste servidor',
	'Or its address': 'Ou o endereço',
	'Or all from a host such as example.org; admins': 'Ou todos de um host como example.org; admins',
	'Or all that this server added; admins': 'Ou todos que este servidor adicionou; admins',
	'All articles on this server, newest first':
		'Todos os artigos deste servidor, os mais recentes primeiro',
	'Any part of a title or a source': 'Parte de um título ou de uma fonte',
	'Export or import what Dateline keeps for this server':
		'Exportar o que este servidor guarda e importar de volta',
	'Addresses from which calendars and feed readers get dates and articles':
		'Endereços de onde calendários e leitores de feeds pegam datas e artigos',
	'Erase everything Dateline keeps for this server': 'Apagar tudo o que é guardado deste servidor',
	'What Dateline keeps for this server, as a file':
		'O que o Dateline guarda deste servidor, em um arquivo',
	'What to export, and as which file': 'O que exportar e em qual formato',
	'articles, corrections, dates, names, follows and settings, to be imported again (JSON)':
		'artigos, correções, datas, nomes, seguidos e configurações, para reimportar (JSON)',
	'quotes as a table (CSV)': 'citações como tabela (CSV)',
	'key dates as a table (CSV)': 'datas importantes como tabela (CSV)',
	'articles to read, with summary, quotes and dates (Markdown)':
		'artigos para ler, com resumo, citações e datas (Markdown)',
	'anniversaries for a calendar (ICS)': 'aniversários para um calendário (ICS)',
	'Only articles published from this day on': 'Só artigos publicados a partir deste dia',
	'Only articles published up to this day': 'Só artigos publicados até este dia',
	'Leave out so many of the newest, which are in another file':
		'Deixar de fora tantos dos mais recentes, que estão em outro arquivo',
	'Import a file from /data export, of this server or another':
		'Importar o que /data export exportou, aqui ou em outro servidor',
	'The JSON file that /data export wrote': 'O arquivo JSON que /data export gerou',
	'Key dates of an article, or of a time such as 2023':
		'Datas de um artigo, ou de uma época como 2023',
	'Which article; the latest if you choose none, or all of them if you choose when':
		'Qual artigo; senão o mais recente, ou todos se usar when',
	'A year, a month or a day such as 2023-02-22, or upcoming or past':
		'Um ano, um mês ou um dia como 2023-02-22, ou então próximas ou passadas',
	'Feeds: the new articles of sites, read and posted':
		'Feeds: os novos artigos de sites, lidos e publicados',
	'Add a feed: each new article on a site is read and posted':
		'Adicionar um feed: cada novo artigo de um site é lido e publicado',
	'Its address, or its feed’s': 'O endereço dele ou do feed',
	'A channel, thread or forum': 'Um canal, tópico ou fórum',
	'What to call it here': 'Como chamá-lo aqui',
	'Each article at once, or one post with all of them at the server’s hour':
		'Cada artigo na hora, ou uma só publicação no horário do servidor',
	'at once': 'na hora',
	daily: 'diariamente',
	weekly: 'semanalmente',
	'Only with one of these in title or description: harbour, “old quay”, bus NOT night':
		'Só com um destes no título ou na descrição: harbour, “old quay”, bus NOT night',
	'Only with all of these; “whole phrases” in quotation marks':
		'Só com todos estes; “frases inteiras” entre aspas',
	'Only without any of these': 'Só sem nenhum destes',
	'Only articles that quote this speaker': 'Só artigos que citam esta pessoa',
	'A role that each post mentions': 'Um cargo que cada publicação menciona',
	'Post each article by itself, even if another feed has told its story':
		'Publicar cada artigo sozinho, mesmo que outro feed já tenha contado a história',
	'Post under the feed’s name and picture; needs Manage Webhooks':
		'Publicar com nome e imagem do feed; requer Gerenciar webhooks',
	'Tags for posts in a forum, separated by commas':
		'Etiquetas para publicações em um fórum, separadas por vírgulas',
	'Change what is posted from a feed, and when': 'Mudar o que um feed publica e quando',
	'Which feed': 'Qual feed',
	'All feeds of this server as a file for other feed readers (OPML)':
		'Todos os feeds deste servidor em um arquivo para outros leitores (OPML)',
	'Follow all feeds in a file from another feed reader (OPML)':
		'Seguir todos os feeds de um arquivo de outro leitor (OPML)',
	'OPML, as feed readers export it': 'OPML, como os leitores de feeds exportam',
	'The feeds of this server and how each is doing': 'Os feeds deste servidor e como está cada um',
	'Post a feed in another channel, thread or forum':
		'Publicar um feed em outro canal, tópico ou fórum',
	'Post nothing from a feed until you resume it': 'Não publicar nada de um feed até você retomar',
	'Stop following a feed; its articles are kept':
		'Parar de seguir um feed; os artigos continuam guardados',
	'End a pause, or try a feed again that has stopped':
		'Encerrar uma pausa ou tentar de novo um feed parado',
	'Read a feed now and see what would be posted; only you see it':
		'Ler um feed agora e ver o que seria publicado; só você vê',
	'Get a direct message when an article quotes a person or contains words you choose':
		'Receber uma mensagem direta quando um artigo citar alguém ou contiver palavras escolhidas',
	'Who is to be quoted: one name': 'Quem deve ser citado: um nome',
	'Words an article is to contain, such as: harbour "old bridge" -ferry':
		'Palavras que um artigo deve conter, como: harbour "old bridge" -ferry',
	'For admins: a channel that is told, instead of you':
		'Para admins: um canal avisado em vez de você',
	'For admins: a role that is mentioned in the channel':
		'Para admins: um cargo mencionado no canal',
	'What you follow; for admins also what the server’s channels follow':
		'O que você segue; para admins, também o que os canais seguem',
	'What this bot can do, with examples to press': 'O que este bot faz, com exemplos para clicar',
	'What happened on this day of the year, in any year':
		'O que aconteceu neste dia, em qualquer ano',
	'A day such as 22 February or 2027-02-22; today if you choose none':
		'Um dia como 22 de fevereiro ou 2027-02-22; senão, hoje',
	'What is kept about you and this server, and how to have it erased':
		'O que é guardado sobre você e este servidor, e como apagar',
	'A quote from any article': 'Uma citação de qualquer artigo',
	'A random quote; you may choose whose': 'Uma citação ao acaso, de alguém se você quiser',
	'Who said it; any part of the name': 'Quem disse; basta parte do nome',
	'Who said what, word for word, newest first':
		'Quem disse o quê, palavra por palavra, o mais recente primeiro',
	'From which article; from all if you choose none':
		'De qual artigo; de todos se você não escolher nenhum',
	'Words that the quote contains': 'Palavras que a citação contém',
	'Posts on the anniversaries of key dates': 'Publicações nos aniversários de datas importantes',
	'Add a date of your own, such as a club’s founding day or a meeting':
		'Adicionar uma data própria, como a fundação de um clube ou uma reunião',
	'Such as 12 March 2019; without a year, the next one that comes':
		'Como 12 de março de 2019; sem ano, o próximo',
	'What happened or will, as it is to be posted: The book club began':
		'O que houve ou haverá, como será publicado: Começou o clube do livro',
	'How often it comes; every year if you choose nothing':
		'Com que frequência; todo ano se você não escolher nada',
	'every year': 'todo ano',
	once: 'uma vez',
	'An article that belongs to it': 'Um artigo relacionado',
	'The dates that this server added itself: edit or remove them':
		'As datas que este servidor adicionou: editar ou remover',
	'Stop reminders of a date, an article or a person':
		'Parar lembretes de uma data, um artigo ou uma pessoa',
	'One key date': 'Uma data importante',
	'All dates of an article': 'Todas as datas de um artigo',
	'All dates that name this person': 'Todas as datas que citam esta pessoa',
	'Choose where, when and how reminders are posted':
		'Escolher onde, quando e como os lembretes são publicados',
	'The time zone, by city or country': 'O fuso horário, por cidade ou país',
	'Stop reminders until a day you choose': 'Parar os lembretes até um dia que você escolher',
	'The first day with posts again, such as 2027-03-01':
		'O primeiro dia com publicações de novo, como 2027-03-01',
	'See the next reminder exactly as it will appear':
		'O próximo lembrete exatamente como vai aparecer',
	'The day of the post, such as 2027-02-22; the next post if you choose none':
		'O dia da publicação, como 2027-02-22; senão, a próxima',
	'End a pause': 'Encerrar uma pausa',
	'Dates that are posted only if you confirm them: confirm, edit or ignore them':
		'Datas publicadas só se você as confirmar: confirmar, editar ou ignorar',
	'Post a test message; nobody is notified': 'Publicar uma mensagem de teste sem notificar ninguém',
	'Let muted reminders come again': 'Voltar a receber lembretes silenciados',
	'What was muted; shows the list if you choose nothing':
		'O que foi silenciado; mostra a lista se você não escolher nada',
	'Look for words in everything that was read: titles, texts, quotes, people':
		'Procurar palavras em tudo o que foi lido: títulos, textos, citações, pessoas',
	'All of these; "side by side" in quotation marks, -without, begin* for words that begin so':
		'Todas estas; "lado a lado" entre aspas, -sem, começ* para palavras que começam assim',
	'Only articles that quote them': 'Só artigos que citam essa pessoa',
	'Only articles from this source': 'Só artigos desta fonte',
	'Published on or after: 2023, 2023-02 or 2023-02-22':
		'Publicado a partir de: 2023, 2023-02 ou 2023-02-22',
	'Published on or before: 2024, 2024-03 or 2024-03-10':
		'Publicado até: 2024, 2024-03 ou 2024-03-10',
	'Language, hour, channels, and who may do what, in one place':
		'Idioma, hora, canais e quem pode fazer o quê, em um só lugar',
	'A person across all articles: roles, quotes, and when they spoke':
		'Uma pessoa em todos os artigos: cargos, citações e quando falou',
	'Who; any part of the name': 'Quem; basta parte do nome',
	'Articles about the same story, and the quotes that only one of them has':
		'Os artigos sobre o mesmo tema, e o que só cada um cita',
	'Dateline summarises the article linked in the message; only you see the summary':
		'O Dateline resume o artigo com link em uma mensagem; só você vê o resumo',
	'The main points of an article, in sentences copied from it':
		'O essencial de um artigo, em frases copiadas dele',
	'How long; points if you choose none': 'Que tamanho; em pontos se você não escolher',
	'one line': 'uma linha',
	'three to five points': 'de três a cinco pontos',
	long: 'longo',
	'What happened across all articles: by person, subject or time':
		'O que aconteceu, em todos os artigos: por pessoa, assunto ou período',
	'Only what this article tells': 'Só o que este artigo conta',
	'Only events with this person; any part of the name':
		'Só acontecimentos com esta pessoa; basta parte do nome',
	'Words of what happened, or of the title': 'Palavras do que aconteceu ou do título',
	'On or after: 2023, 2023-02 or 2023-02-22': 'A partir de: 2023, 2023-02 ou 2023-02-22',
	'On or before: 2024, 2024-03 or 2024-03-10': 'Até: 2024, 2024-03 ou 2024-03-10',
	'Stop following a person or words': 'Parar de seguir uma pessoa ou palavras',
	'The name or the words; all that you follow are offered':
		'O nome ou as palavras; tudo o que você segue é oferecido',
	'Which reminders will be posted on this server, where and when':
		'Quais lembretes serão publicados neste servidor, onde e quando',
	'How many days ahead; 30 if you choose none': 'Quantos dias à frente; 30 se você não escolher',
	'Summarise links': 'Resumir links',
} as const satisfies Record<keyof typeof German, string>;

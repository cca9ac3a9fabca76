import type { kept as German } from '../de/kept.ts';

/** What is told of follows, of what is kept and of files with it, in Portuguese. */
export const kept = {
	'A direct message could not be sent': 'Não foi possível enviar uma mensagem direta',
	'{user} takes no direct messages from Dateline, so what they follow is on hold. To go on: allow direct messages from this server, and choose “Try again” in {command}.':
		'{user} não aceita mensagens diretas do Dateline, por isso o que segue está em espera. Para continuar: permita mensagens diretas deste servidor e escolha “Tentar de novo” em {command}.',
	'What a channel follows cannot be posted': 'Não é possível publicar o que um canal segue',
	'Nothing is lost: once it is fixed, choose “Try again” in {command}.':
		'Nada se perde: quando for resolvido, escolha “Tentar de novo” em {command}.',
	'Followed: {names}': 'Seguindo: {names}',
	'Followed: {names} · at most {n, number} messages in 24 hours':
		'Seguindo: {names} · no máximo {n, number} mensagens em 24 horas',
	'{names} and {n, number} more': '{names} e mais {n, number}',
	'{n, plural, one {# article on what you follow} other {# articles on what you follow}}':
		'{n, plural, one {# artigo sobre o que você segue} other {# artigos sobre o que você segue}}',
	Unfollow: 'Parar de seguir',
	'Unfollow {name}': 'Parar de seguir {name}',
	'{isNew, select, yes {Now following} other {Already following}}: {name}':
		'{isNew, select, yes {Seguindo} other {Já seguindo}}: {name}',
	'You get a direct message when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'Você recebe uma mensagem direta quando um novo artigo {kind, select, speaker {cita {name}} other {contém essas palavras}}.',
	'Dateline posts in {channel}{hasRole, select, yes { and mentions {role}} other {}} when a new article {kind, select, speaker {quotes {name}} other {contains these words}}.':
		'O Dateline publica em {channel}{hasRole, select, yes { e menciona {role}} other {}} quando um novo artigo {kind, select, speaker {cita {name}} other {contém essas palavras}}.',
	'Until now it mentioned {who}.': 'Até agora mencionava {who}.',
	nobody: 'ninguém',
	'You get at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'Você recebe no máximo {n, number} destas mensagens em 24 horas. Os demais artigos vêm mais tarde, juntos.',
	'The channel gets at most {n, number} of these messages in 24 hours. The rest come later, gathered together.':
		'O canal recebe no máximo {n, number} destas mensagens em 24 horas. Os demais artigos vêm mais tarde, juntos.',
	'No longer following: {name}': 'Não é mais seguido: {name}',
	'Messages still waiting will not be sent.': 'As mensagens ainda em espera não serão enviadas.',
	'Nothing is followed yet': 'Nada é seguido ainda',
	'With {follow} you get a direct message when a new article quotes somebody or contains words you choose. The sites that this server follows are under {feeds}.':
		'Com {follow} você recebe uma mensagem direta quando um artigo novo cita alguém ou contém palavras que você escolhe. Os sites que este servidor segue estão em {feeds}.',
	'What you and the channels follow': 'O que você e os canais seguem',
	'What you follow': 'O que você segue',
	'Try again in the channels': 'Tentar de novo nos canais',
	Export: 'Exportação',
	'The file holds the newest {n, number} of {all}: it has no room for more.':
		'O arquivo contém os {n, number} mais novos de {all}: não cabem mais.',
	'The file holds {articles} that this server added.':
		'O arquivo contém, adicionado por este servidor: {articles}.',
	'It also holds {dates} that the server added.':
		'Também contém, adicionado pelo servidor: {dates}.',
	'It also holds settings, dates the server added, corrections, merged names, what was muted, confirmed or ignored, and what channels follow. What members follow is not in it.':
		'O arquivo inclui também correções, datas próprias, nomes unidos, lembretes silenciados, datas confirmadas ou ignoradas, configurações e as pessoas e palavras que os canais seguem, mas não as dos membros.',
	'{n, plural, one {# date confirmed or ignored.} other {# dates confirmed or ignored.}}':
		'{n, plural, one {# data confirmada ou ignorada.} other {# datas confirmadas ou ignoradas.}}',
	'{n, plural, one {# mute added.} other {# mutes added.}}':
		'{n, plural, one {# silenciado adicionado.} other {# silenciados adicionados.}}',
	'{n, plural, one {# person merged or split.} other {# people merged or split.}}':
		'{n, plural, one {# pessoa unida ou separada.} other {# pessoas unidas ou separadas.}}',
	'{n, plural, one {# follow of a channel added.} other {# follows of channels added.}}':
		'{n, plural, one {# item seguido por um canal adicionado.} other {# itens seguidos por canais adicionados.}}',
	'{n, plural, one {# follow left out: its channel belongs to another server.} other {# follows left out: their channels belong to another server.}}':
		'{n, plural, one {# item seguido deixado de fora: o canal é de outro servidor.} other {# itens seguidos deixados de fora: os canais são de outro servidor.}}',
	'Settings imported.': 'Configurações aplicadas.',
	'Settings imported, except channels and roles, which belong to another server: choose them in {command}.':
		'Configurações aplicadas, sem canais e cargos, que são de outro servidor: escolha-os em {command}.',
	'For the other articles, choose {option}.': 'Para os outros artigos, escolha {option}.',
	'The full text of {articles} is no longer kept; passages are in the file.':
		'De {articles} o texto completo não está mais guardado; há trechos no arquivo.',
	Calendar: 'Calendário',
	'{events}, each on its day of every year. Any calendar can import this file.':
		'{events}, cada um no seu dia todo ano. Qualquer calendário pode importar este arquivo.',
	Import: 'Importação',
	'Added and read: {articles}.': 'Adicionado e lido: {articles}.',
	'{n, plural, one {# correction applied.} other {# corrections applied.}}':
		'{n, plural, one {# correção incluída com eles.} other {# correções incluídas com eles.}}',
	'Already here, so left as is: {articles}.': 'Já aqui, sem mudanças: {articles}.',
	'Left out: {articles}, of which only passages were kept.':
		'Deixado de fora: {articles}; só trechos do texto estavam guardados.',
	'Restored: {dates} that the server had added.': 'Restaurado, adicionado pelo servidor: {dates}.',
	'No room for {dates}: remove some in {command}.':
		'Sem espaço para {dates}: remova algumas em {command}.',
	'Erase everything?': 'Apagar tudo?',
	'Type “{word}” to erase it for good': 'Digite “{word}” para apagar de vez',
	'Forget me': 'Esquecer de mim',
	'Yes, forget me': 'Sim, esquecer de mim',
	'What is kept about you': 'O que é guardado sobre você',
	'Dateline keeps your Discord ID beside what you did here, and what you follow:':
		'O Dateline guarda seu ID do Discord junto do que você fez aqui, e o que você segue:',
	'{n, plural, one {# more such entry} other {# more such entries}} in other servers':
		'mais {n, plural, one {# registro assim} other {# registros assim}} em outros servidores',
	'Nothing is kept about you so far; if you add, change or follow something, your user ID is kept with it.':
		'Até agora, nada é guardado sobre você; se você adicionar, alterar ou seguir algo, seu ID de usuário é guardado junto.',
	'What is kept about a server': 'O que é guardado de um servidor',
	'The articles, feeds, dates and settings that its members added, and what those articles say about people':
		'Os artigos, feeds, datas e configurações que os membros adicionaram, e o que os artigos dizem das pessoas que citam pelo nome',
	'Messages that people write are not kept': 'Nenhuma mensagem que alguém escreva',
	'All of this is stored only on the machine the bot runs on. Discord carries the bot’s messages; no other company gets any of it':
		'Tudo fica na máquina em que o bot roda. As mensagens dele passam pelo Discord; nenhuma outra empresa recebe nada',
	'Admins can download all of this with {export} and {feeds}, and erase it with {erase}. 30 days after the bot is removed, everything is erased':
		'Os admins podem baixar isso com {export} e {feeds} e apagar tudo com {erase}; 30 dias após a remoção do bot, tudo é apagado',
	'{changes} to articles and names': '{changes} em artigos e nomes',
	'{feeds} that you added': 'Adicionado por você: {feeds}',
	'{dates} that you added or changed': 'Adicionado ou alterado por você: {dates}',
	'{n, plural, one {# name or words that you follow} other {# names or words that you follow}}':
		'{n, plural, one {# nome ou palavras que você segue} other {# nomes ou palavras que você segue}}',
	'{articles} that you looked at, kept for a day':
		'Visto por você, guardado por um dia: {articles}',
	'{n, plural, one {# request for a page or feed, counted for a day} other {# requests for pages and feeds, counted for a day}}':
		'{n, plural, one {# pedido de página ou feed, contado por um dia} other {# pedidos de páginas e feeds, contados por um dia}}',
	'The file says where your Discord ID is kept, how often, and what you follow.':
		'O arquivo diz onde seu ID do Discord aparece, quantas vezes, e o que você segue.',
	'Forget you?': 'Esquecer de você?',
	'Your changes stay, but no longer say that they were yours, in any server. What you follow, what you looked at in direct messages and how often you asked is deleted. This cannot be undone.':
		'Suas alterações ficam, mas em nenhum servidor consta mais que eram suas. O que você segue, o que olhou em mensagens diretas e quantas vezes pediu é apagado. Não dá para desfazer.',
	Forgotten: 'Esquecido',
	'Nothing in Dateline shows any more what you did.': 'Nada aqui conta mais o que você fez.',
	'Erase everything Dateline keeps for this server?':
		'Apagar tudo o que o Dateline guarda deste servidor?',
	'This cannot be undone. If you want to keep a copy, first save it with {data}{hasFeeds, select, yes {, and the feeds with {feeds}} other {}}. The bot stays, as if it had just been added.':
		'Não dá para desfazer. Se quiser ficar com uma cópia, salve-a antes com {data}{hasFeeds, select, yes {, e os feeds com {feeds}} other {}}. O bot fica, como se acabasse de ser adicionado.',
	'Erase…': 'Apagar…',
	'{articles} with {quotes}': '{articles} com {quotes}',
	'{dates} that the server added': 'Adicionado pelo servidor: {dates}',
	'Settings, merged names, confirmed and ignored dates, what members follow, and Dateline’s list of what it has posted (the posts themselves stay)':
		'Configurações, nomes reunidos, datas confirmadas e ignoradas, o que os membros seguem e a lista do que o Dateline publicou (as publicações ficam)',
	Erased: 'Apagado',
	'Everything Dateline kept for this server is gone: {articles} and all else.':
		'Tudo o que era guardado deste servidor se foi: {articles} e tudo o mais.',
	'{name} (a channel)': '{name} (um canal)',
} as const satisfies Record<keyof typeof German, string>;

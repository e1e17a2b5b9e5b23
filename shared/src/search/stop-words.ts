/** Words that carry nothing in a question: grammar, then the frames of chat. Folded. */
const FRENCH = `
a ai aie ait alors au aucun aucune aussi autre autres aux avec avoir avez avons ayant
bien c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de des deux
doit doivent devons devez dois donc dont du elle elles en encore entre es est et etaient etait etant etc ete etes etre eu eux
fait faire faites faut il ils j je jusqu l la le les leur leurs lors lorsque lui ma mais me meme memes mes moi mon
n ne ni non nos notre nous on ont ou par parce pas peut peuvent peux pour pourquoi puis pouvoir pouvons pouvez
qu quand que quel quelle quelles quels qui quoi s sa sans se sera seront ses si soi soit sommes son sont sous sur
ta te tes toi ton tout toute toutes tous tres tu un une vers vos votre vous y
`;
const CHAT = `
aide bonjour bonsoir coucou hello salut svp stp merci please question dire dis savoir sais besoin veux voudrais aimerais
doit-on requis demande demandee demandees segur logiciel systeme lgc editeur
possible moyen facon concernant rapport cas trop juste vraiment actuellement
chez seul seule combien quelqu chose truc quelque quelques toujours jamais deja faudrait faudra devrait devrions pourrait pourrions serait
plait esperer obtenir recevoir souhaite souhaitons aimerions pourriez pourrais devait devaient mots mot pr pck tt dc qd ns bcp cc slt bjr deja exactement exacte svp
comment savoir demander quelqu'un oblige obliges suffit prevoir prevu prevue gerer gestion mettre met mets met-on passe passer
`;
const ENGLISH = `
about an and any are as at be been but by can could do does for from had has have how i if in into is it its me must my
need needs of or our shall should so software system that the their them then there these they this to was we were what when where
which who why will with would you your
exactly make up sent send give tell listed they still one get got say says want wants wanted also any someone please there's here like
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(`${FRENCH} ${CHAT} ${ENGLISH}`.match(/[a-z0-9]+/gu));

/** People, characters and houses that everybody knows: their names in a text are nobody's who writes. */
const famousNames = `agatha christie|alexander mcqueen|andrea bocelli|andrea camilleri|andy warhol|antonio vivaldi|bob marley|britney spears|bruce springsteen|bruno barbieri
|brunello cucinelli|calvin klein|carlo cracco|cesare pavese|charles dickens|christian dior|christian louboutin|coco chanel|cristiano ronaldo|dan brown|david beckham|david bowie
|david lloyd|dolly parton|donald duck|donald trump|dr martens|ed sheeran|elena ferrante|elon musk|elton john|emilio pucci|enzo ferrari|eros ramazzotti|fabio volo|francesco totti
|frank sinatra|franz kafka|freddie mercury|fred perry|friedrich nietzsche|george clooney|george orwell|george michael|gianni rodari|gianni versace|giacomo leopardi|giorgia meloni
|giorgio armani|giovanni rana|giovanni falcone|giovanni verga|giuseppe garibaldi|giuseppe verdi|hans zimmer|harry potter|harry styles|henry cotton|helena rubinstein|hugo boss
|isaac asimov|italo calvino|italo svevo|jack daniel|jack daniels|jack jones|jack london|jack wolfskin|james bond|jamie oliver|jane austen|jannik sinner|jean paul gaultier|jennifer lopez
|jim beam|jimmy choo|jo malone|joe biden|john deere|john elkann|john grisham|john lennon|john lewis|john player|johnnie walker|johnny depp|jules verne|karl lagerfeld|kate spade|kate moss
|ken follett|ken loach|del piero|lautaro martinez|lady gaga|laura ashley|laura pausini|leonardo da|vittorio emanuele|thomas cook|alessandro manzoni|royal albert|prince albert|enrico fermi|galileo galilei|cristoforo colombo|aldo moro|giacomo puccini|de longhi|sherlock holmes|russell hobbs|marks spencer|da vinci|lewis hamilton|lewis carroll|lionel messi|louis vuitton|luca argentero|lucio battisti|lucio dalla|luciano pavarotti
|luigi pirandello|marc jacobs|marcel proust|marco polo|maria callas|maria de filippi|maria montessori|mario draghi|mario kart|mario bros|marilyn monroe|mark twain|martin luther
|mary poppins|mary quant|mary berry|max mara|michael jackson|michael jordan|michael kors|mickey mouse|nelson mandela|nina ricci|oscar wilde|paco rabanne|paolo fresu|papa francesco
|patrizia pepe|paul smith|paul mccartney|peppa pig|peter pan|peter rabbit|philip morris|philipp plein|pierre cardin|pier paolo pasolini|ralph lauren|ray ban|renzo piano|ricky martin|roald dahl
|robert de niro|roberto baggio|roberto cavalli|roberto saviano|robin hood|roger federer|ryan air|saint laurent|salvatore ferragamo|salvador dalì|sandro botticelli|sergio mattarella|simone weil
|stella mccartney|stephen king|steve jobs|stan smith|super mario|sylvester stallone|taylor swift|ted baker|tiger woods|tim cook|tina turner|tom cruise|tom ford|tom hanks|tommy hilfiger|tony stark
|tory burch|umberto eco|valentino garavani|valentino rossi|vasco rossi|vincent van|virginia woolf|vivienne westwood|walt disney|walter white|william shakespeare|winston churchill|zara home|luisa spagnoli|carolina herrera|elena mirò|reggio emilia
|linda mccartney|paul newman|tre marie|captain morgan|charlie bigham|gordon ramsay|annabel karmel|uncle ben|aunt bessie|francesco amadori|filippo berio|pietro coricelli
|antonino cannavacciuolo|benedetta rossi|ernst knam|iginio massari|rosa camuna`;

const nameSet = new Set(famousNames.split(/\s*\|/).map((name) => name.trim()));

/** Whether two words are a name that everybody knows. In: the words in any case. */
export const isFamousName = (first: string, second: string): boolean =>
  nameSet.has(`${first} ${second.replace(/['’]s?$/, '')}`.toLowerCase());

import { wordSet } from './pattern.ts';

// Surnames common in Italy and Britain that are no word, town or well-known brand, so that one alone tells of somebody.
const names = `
abbate accardi ackroyd adami adams adeyemi agostinelli agostini aiello ainsworth akhtar alaimo alberti albertini alderson aldrovandi alessi alfano allcock allsopp aloisi
altieri alvisi amadei amadio ambrosini ambrosio amendola anderson andreoli andreotti andreozzi angeletti angelini angelucci anselmi antonelli antonini antonucci apicella
appiah appleby archibald arcuri ardizzone armitage armstrong arnone arrigoni artioli asante asaro ashcroft ashworth aspinall atkins atkinson attanasio attwood auriemma
avallone baccini badalamenti baggio bainbridge baines bairstow balboni baldassarri baldelli baldini balducci baldwin ballarin balogun bancroft bandini banerjee baraldi
barbagallo barberis barillari barraclough barrett barsotti bartlett bartoli bartolini bartolomei bartolucci bassani bassini bastianelli bateman battaglini battistella
battistini bazzani beccari beckett bellandi belluzzi beltrame benali benassi benatti bencivenga benelli benetti beneventi benini bennett benson bergamini berisha bernabei
bernabò bernardi bernardini bernasconi bertelli bertini bertoli bertolini bertolucci berton bertoni bertuzzi bettini bevilacqua bhatt biagi biagini biagioni biasi biasin
biasini bigoni blakely bloomfield boateng bocchi bodini bonacini bonanno bondarenko bondi bonetti bonfanti bonfiglio bonini bonomi bonomo bonucci bordin borelli borghini
borgia borrelli borriello borsato bortolotti boscolo bosio bottari bottaro bouazza bovo bowden boyle bracewell braddock bradshaw braithwaite brambilla brancaccio brancati
brennan bressan brightman brignone brizzi broadbent brogi brookes broughton brownlow brunelli bruzzone bucci buchanan buckley budano buonocore buonomo burgio busetto busi
buttafuoco butterworth buzzi byrne cafaro cafiero cagnoni caiazzo calabrò callaghan calvano calzolari camara cammarata campisi camporese cangemi cannata capasso
capodaglio cappiello capuano capuozzo caputo caracciolo carafa cardella cardillo carletti carlucci carmichael carollo carraro carrington cartini cartwright caruana caruso
casagrande casalini casamassima cascone castoldi castrogiovanni cattaneo cavallari cavanagh cavazza ceccarelli ceccarini cecchetti cecchi cecconi celli centofanti cerruti
cerutti ceschi chadwick chakir chakraborty chaudhry chessa chirico chowdhury ciampi ciccarelli cinelli cinquemani ciobanu cioffi cisse ciuffreda clarke cleary clegg
cochrane codognotto cogliati cognetti colaianni colangelo colantonio colella coleman coletta coletti colley collins colucci cominelli comolli connolly conway cooke
copeland corradi corrigan corsini cosgrove cossu cotterill coulson cowell cozzolino crabtree cramer creighton crepaldi criscuolo cristofori crockett crosetti crossley
crotti crowther cunningham cuomo curcio curran curti curtin cusimano cuthbert cutolo d'agostino d'alessandro d'alessio d'alfonso d'ambrosio d'andrea d'anna d'antonio
d'arrigo d'auria d'avino d'elia d'errico d'orazio d'urso dagostino dalgleish dalmasso daly damiani daniello dasilva davies davison davoli dawson deakin deidda delaney
delogu demartis dempsey demuru derosa dervishi desai desantis desimone destefano devine devlin dhillon diaconu diallo dibenedetto dickinson dickson dimarco dini dinoia
dionisi diop divito dixon dobson docherty doherty donadio donaldson donini donnelly donovan dordoni doria dossena dougherty drummond dubois ducci duckworth duffy dumitru
dunne eckersley edmonds egan elidrissi elliott ellis ellison emmerson entwistle ercolani errico esposito evans fabiani fabrizi facchetti facchin facchinetti fairbanks
fairclough falasca fallon falzone fancello fantoni fantuzzi farquhar farrell fasoli faulkner favaro favero fawcett featherstone federici feliciani fenoglio fenwick
ferguson fernandez ferracuti ferrarini ferraris ferraro ferreira filippi filippone finlayson finnegan finocchiaro finotti fiorani fiorillo fitzgerald fitzpatrick flanagan
fletcher foley fornari fornasari forsyth fothergill fotheringham foulkes franceschetti franceschi franceschini franchini francone frangipane franzoni frattini frigerio
furlan gabbiadini gabrielli gaddi gaiani galasso gallagher gallini galloway gambardella garau garbin gardiner garofalo garside gashi gaskell gaspari gasparini gasparotto
gasperini gavazzi gelmetti gelmini gentilini gerardi gerbino gherardi ghidini ghiglione ghilardi ghirardi ghisleri giacalone giacomelli giacometti gianfreda giannelli
giannone giannotti gibbs gigliotti gilchrist gillespie gilmour giorgetti giorgi giorgini giovannelli giovannini giovannoni giraudo giuffrida giuffrè giugliano giustini
gjoka gladwin goddard golinelli gomez gonzalez goodall gough grassini grazioli greaves grecchi greenhalgh gregori gregson grieco griffiths grigoli grimaldi grimshaw
gualandi gualtieri guarnieri guastella guerini guerrini guglielmi guidetti guidotti gullotta gupta guthrie guzzo haddad hadley haigh hallam halliday hampson hancock
hannigan hanson hardcastle hardman hargreaves harrington harrison hartley harwood hathaway hawkins hayward heaney heathcote henderson hendry hennessy hernandez hewitt
higginbottom higgins hinchliffe hindley hirst hodges hodgkinson hodgson holden hollis holloway holmes hopkins horrocks horsfall horvat houghton howarth howells hoxha
huggins hughes humphreys humphries hussain hutchings hutchinson hutton hysa iacobelli iacono iacopini iacovelli iadevaia iannaccone iannelli ianniello iannone iannuzzi
iervolino impellizzeri improta ingram ingrassia intini inzaghi iodice ionescu iorio iovine iovino iqbal irving isherwood ivanov ivanova izzo jackson jamieson jarrett
jefferson jeffries jenkins jenkinson jennings jessop johal johnston johnstone jones kapoor kaur kavanagh kearney keegan keenan keita kelleher kellett kelmendi kendrick
kennedy kenyon kershaw kilbride kilpatrick kirkpatrick kovacs kovalenko kowalczyk kowalska kowalski krasniqi labate lacava laface lambert lamberti lambertini landi
landini langley laporta larkin larosa latham laudani laurenti lauria lawlor lawson lazzari lazzarini lazzeri leadbetter leardini leavitt lefebvre leka lennox lenzi
leonardi leonetti leporati lepore lerro leslie licari liguori lindley lippi littlewood liuzzi livesey llewellyn locatelli loddo lofaro lofthouse loiacono lojacono lomax
longbottom longoni lopez lopresti lorenzetti lorenzi lorenzini losito loughlin lovato lovell lowry lubrano lucarelli lucchini luciani luzi luzzi maccari macdonald
macfarlane macgregor mackay mackenzie maclean macleod macmillan macrì maffei maggioni maguire maher mahmood mahoney maiolo maiorana malagoli malatesta mallory malone
mancinelli mancuso manetti manfredini manganaro mangini mannino mansouri manzini manzoni marangon maranzano marcelli marchegiani marchini marchioni marcolini marcucci
marenco marinelli maringola marinoni mariotti marotta marras marrazzo marsili martinez martinoli martorana marucci marzano masala mascia masciullo masella masiero masini
masotti massari massaro mastrangelo mastronardi mastropietro mathews mathieson mattei matteucci matthews mattiello mattioli maugeri maurino maurizi mawson mazzanti
mazzarella mazzei mazzeo mazzola mazzoleni mazzoli mazzone mazzoni mazzotta mazzuca mazzucchelli mcallister mcarthur mcbride mccabe mccall mccann mccarthy mccormack
mccormick mccullough mcdermott mcdonnell mcfarlane mcgee mcgill mcginty mcgovern mcgrath mcgregor mcguire mchugh mcintosh mcintyre mckay mckee mckenna mclaughlin mclean
mcleod mcmahon mcmillan mcnally mcnamara mcneill mehta melchiorri melis melloni mellor menegatti meneghetti menichetti menicucci mensah merlini miccoli micheletti
micheli michelini michelotti migliorini milani milazzo millington minelli mingardi mingoia minniti minutolo mirabelli mistry moccia moldovan molinaro molloy molteni
monaghan monaldi mondini monfrini montagnani montefusco montella montesano montorsi mooney moorcroft morabito moran morandi morandini moratti moreau moreton morgante
moroni morrison morrone mortimer mottola mucci mukherjee mulas mulcahy mullins munro munteanu murdoch murgia murphy murru musella musgrave musumeci muzzi naldi nanni
napolitano nappi nardelli nardini nardone naylor ndreca negrini neilson newbold newman nicastro niccolai nicholls nichols nicholson nicolai nicoletti nicolini nicolosi
nigro norris northcott notari notaro novak nowak nowicki nuti nuttall nuzzo o'brien o'connor o'donnell o'dowd o'grady o'hara o'keefe o'leary o'malley o'neill o'reilly
o'rourke o'sullivan o'toole oakley obrien oconnor odonnell ogden okafor okonkwo okoye oldfield oleary olivero olsen omodei oneill onida oppo oreilly oriani orlandi
orlandini orlandoni ormerod orourke orrù osei osullivan ottaviani ottolini owens owusu paci pacini padgett pagliarini pagliaro pallotta palmisano paloscia palumbo
panarello pandolfini panella panetta pansini panzeri paoletti paolucci papini parisi parmar parolini parrino pascucci pasini pasqualetti pasqualini pasquini passaro
pastorino patanè patel paterniti paternò paterson patterson pavan pavanello pearce pearson pecoraro pedretti pedrini pedroni pelizzari pemberton pendlebury penfold
pennington pennisi perego pereira peretti perez perini perkins perotti perri perrone perrotta pession petrilli petrini petroni petrov petrova petrucci petrucciani
petruzzi petta pettigrew pezzella piazzolla picariello piccinini picone pieri pierini pietri pignataro pilkington pillitteri pilotto pinelli piovan piras pirozzi pisanu
pittau pivetti pizzuti platt podda polidori pollock pontecorvo popa popescu porcu poretti porteous poulter prendergast prescott previti prifti pritchard privitera
provenzano pucci puddu puglisi pulvirenti pusceddu quagliarella quigley quinlan quintavalle qureshi raciti radaelli radulescu raffaelli rafferty ragonese rahman raimondi
rainone rajput rametta ramirez rampazzo ramsay ramsbottom ramsden randazzo rapisarda ratcliffe ravasi rawlings rawson razzini recchia redfern redmond renzi restivo
reynolds rhodes ribaudo riboldi riccardi ricciardi richards richardson rigamonti rigby riley rimmer rinaldi rinaudo ripamonti rizzuto roberti robertson robinson robson
roccato rodrigues rodriguez roggero romaniello roncaglia roncato ronchi rondinelli roselli rosellini rosetti rosini rossiter rothwell rourke rovati rowbotham rowe rowland
rowley ruffini ruffo ruggeri ruocco rushton russotto rustichelli rusu sabatini sabatino sabbatini sadler salis salmaso salvadori salvini sammarco sampson sanchez
sanderson sandhu sanfilippo sanna sannino santagata santamaria santangelo santarelli santonocito santopietro santoro santucci sanzone sartor sartori saunders saviano
scalia scalise scamarcio scandurra scaravilli scarfone scarpellini schiavon schmidt schofield scholes sciortino scognamiglio sebastiani seddon sedgwick semeraro sepe
sergi serrao servadio sestito severini sgarbossa sgro shackleton sharma sharples shaw sheehan shehu shelton shepherdson sheppard shevchenko siddiqui sidhu silvestrini
simeoni simmonds simmons simonelli simonetti simpson sinclair sirianni skinner slattery smyth snowden soldà sorbello sorice sotgiu spadaro sperandio stainton stanciu
stapleton stefanelli stefani stefanini stephens stephenson stevens stevenson stirling stoddart stonehouse strickland stubbs suleman sullivan suriano sutcliffe swainson
swales swanson sweeney sykes szabo taddei talarico tallarico tamburrino tassone tattersall templeton tennant teodori tesei thackeray thompson thomson thornley thorpe
thurston tierney timmins tindall tiozzo todaro todeschini tofani tognoni tolan tomaselli tomasello tomasi tomassini tomlinson tommasi tommasini tonini tornatore torrisi
toure traore travers treadwell trentin trevisan troise troisi tronci tucci tuccillo tumminello turnbull turrini tuveri tyldesley uberti ugolini ulivieri underwood
unsworth urquhart urso valentini valeri valla valsecchi vanni vannucci vanzini varone varriale velardi venables venturelli venturini verardi vetere vezzali vianello vidal
viganò vigliotti vignola visentin visentini vitolo viviani waddington wadsworth walsh watkins watkinson watson weatherby wheatley whelan whitaker whitcombe whitehouse
whiteley whitfield whitham whitmore whittaker wilcox wilkes wilkins williams williamson willoughby winstanley winterbottom wolstenholme woodhead woodhouse woodruff
woodward wooldridge woolley wrigley wyatt yates youngman younis zaccagnini zaccaro zaffaroni zagaria zaghi zago zambelli zamboni zambrano zamparini zampieri zanardi
zanatta zanchi zanella zanetti zani zaniboni zanini zanon zanoni zanotti zappalà zappia zaramella zattoni zeni zennaro zielinski zilio zilioli zingales zoccali zola zoli
zorzi zuccarello zuccaro zuliani zunino`;

const surnames = wordSet(names);

/** Whether a word, in any case, is a surname and hardly anything else. */
export const isSurname = (word: string): boolean => surnames.has(word.toLowerCase());

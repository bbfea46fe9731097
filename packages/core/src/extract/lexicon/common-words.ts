import { words } from "./word-list.js";

/**
 * Ordinary words of news English, lower case: a capital on one of them at the start of a sentence or in a headline says nothing. Chosen by
 * counting which words news writes in lower case within sentences; words that also are common first names are left out.
 */
export const commonWords: ReadonlySet<string> = new Set(
  words(`
ability able abortion about above abroad absolutely academic accept accepted accepting access according account accounts accusations accused
achieve acknowledge acknowledged across acting actions active activist activists activities activity actual actually ad add added adding
addition additional additionally address addressed administration admitted adopted ads advanced advantage advertising advice adviser
advisers advocacy advocate advocates affect afford after afternoon afterwards again against age agencies agenda agents aggressive ago agree
agreed agreement ahead aide aides aimed airlines alas all allegations alleged allies allow allowed allowing allows ally almost alone along
already also alternative although always am amid amidst among amount amounts an analysis analyst analysts and anger angry announced
announcement announcing annual anonymity another answer answers ants anxiety any anybody anyone anything apart apparent apparently appeal
appear appearance appearances appeared appears applied apply approach approval approximately are area areas arguably argue argued arguing
argument arguments arm arms around arrived arriving article articles as aside ask asked asking assault asylum at attack attacked attacking
attacks attempt attempts attend attended attendees attention audience audiences author authorities available average avoid award aware away
back backed backers background backing bad balance ballot ballots ban banks bar barely base based basic basically basis battle battleground
be beat beating became because become becomes becoming been before began begin beginning begun behalf behavior behind being believe believed
believes below beneath benefit benefits beside besides best better between beyond bid big bigger biggest billion billionaire billionaires
bills bipartisan birth bit blame block bluntly board body book books boost border borders born both brand break breaking bridge brief
briefly bring bringing broader broadly broke brother brought build building built business businesses businessman but buy by cable calendar
call called calling calls came camp campaign campaigned campaigning campaigns can candidacy candidate candidates cannot captured car carbon
card career careful carried carry case cases cash cast caucuses caught cause caused causes centers certain certainly challenge challenges
challenging chance change changed changes changing character charge charged charges check checks chief children choice choices choose chose
chosen circumstances cited cities citing citizenship clad claim claimed claiming claims class classified clear clearly climate close closed
closely closer closing coal collapse colleagues column combat come comes coming commander comment comments commercial commitment committed
common communities community companies company compared compete competition competitive complete completely complex complicated
comprehensive compromise computer concern concerned concerns concluded condition conditions conduct conducted conference confidence
confident confirmed conflict conflicts connection consensus consequences consequently conservative conservatives consider considered
considering consistent constituency constitutional consultant contenders content contest contested contests continue continued continues
continuing contrast contributed contributions control controversial controversy conventional conventions conversation conversations
conversely corporate corporations correct cost costs could council count counted counties countries country couple course courses courts
cover coverage covered create created creating credit crime criminal crisis critical criticism criticized criticizing critics crowd crowds
crucial crucially cultural culture current currently cut cuts cutting cycle daily damage danger dangerous data date daughter day days de
dead deal dealing deals dear death debate debates debt decade decades decide decided decision decisions declared decline declined deep
deeply defeat defeated defend defended defending deficit degree delegate delegates deliver delivered demand demographic denied denounced
deportation describe described designed despite detailed details determine determined developed did died difference differences different
difficult digital diplomatic direct directed direction directly discrimination discuss discussed discussion dismissed distance districts
diverse diversity divide divided divisive do document documents does doing dollars domestic dominated donated donations done donor donors
door doors double doubt down downtown dozen dozens draw drawing drawn drew drive driven driving drop dropped drug due during each earlier
early earned easier easily easy economic economists economy edge editor editorial effect effective effectively effects effort efforts eight
either elected election elections electorate eligible elite elites else elsewhere email emails embrace emerged emissions emotional employee
employees end ended ending endorse endorsed endorsement endorsements energy engaged enjambment enormous enough ensure enter entered entering
enthusiasm entire entirely environment episode era error especially essentially establishment estate estimated evangelical even evening
event events eventually ever every everybody everyone everything evidence evidently exactly example except exchange executive executives
exist existing exit expand expanded expansion expect expectations expected expensive experience experienced expert experts explain explained
exposure expressed extent extreme eye eyes face faced faces facing fact facts failed failure fair faith fall fallen false familiar families
family fan fans far fast father favor favorable favored favorite favors fear fears feel feeling fees feet fell fellow felt female few fewer
field fifteen fifth fight fighting figure figures filed fill final finally finance financial find finding findings finds fine finish
finished fire fired firm firms first firstly fit five flag floor focus focused folks follow followed followers following food for forced
forces foreign form formally former formerly fortunately forty forward fought found founded founder four fourth fraud frequently friend
friendly from front-runner frustration fuel full fully fun fundamental funding fundraising funds further furthermore future gain gained
gains game gap gas gathered gathering gave gay gender general generally generation genuine get gets getting ghost giant give given gives
giving go goal goals goes going gone good got gotten government governor greater greatest grew ground group groups grow growing grown guilty
gun guns guys had half hand handful handle handling hands happen happened happening happens happy hard harder hardly has hate have having he
head headed heading headquarters heads health hear heard hearing heart heat heavily heavy hedge held help helped helping hence her here
hereafter herself high higher highest highly him himself hire hired his historic history hit hitherto hold holding holds home honest hope
hoped hopeful hopefully hopes hoping host hosted hour hours how however huge hundred hundreds hurt husband idea ideas identified identify
identity ideological if ignored illegal illegally image immediate immediately immigrant immigrants immigration impact importance important
importantly impossible improve in incident include included includes including income increase increased increasing increasingly independent
independents indicated individual individuals industry inequality inevitably influence influential information infrastructure initial
initially inside insiders insisted instance instead institutions insults insurance intended interest interested interesting interestingly
interests internal interview interviewed interviews into introduced investigation investment investors invited involved involvement
involving ironically is issue issued issues it its itself job jobs join joined journalists judges judgment just justices keep keeping keeps
kept key kids kill killed killing kind knew know knowledge known knows lack lady laid land language languages large largely larger largest
last lastly late lately later latest launched law lawmakers laws lawsuit lawyer lead leaders leadership leading leads learn learned least
leave leaving led left legacy legal legislation legislative less let letter level levels liar liberal liberals lie life light like likely
likewise limited line lines link list listen little live lived living loans local locals location long longer longtime look looked looking looks
lose losing loss losses lost lot love low lower luckily made main mainly mainstream maintained major majority make makes making man managed
manager manufacturing many map margin market markets marriage mass massive match mate material math matters maybe me mean meaning means
meant measure measures media meet meeting meetings member members men mention mentioned merger message messages met might migrants military
million millions mind minimum minister ministers ministry minorities minus minute minutes mission mistake model moderate modern mogul moment
moments momentum money month months moral more moreover most mostly mother move moved movement moves movie moving much multiple murder must
my myself name named namely names narrative narrow nation nationally nationwide natural naturally nature near nearly necessarily necessary
need needed needless needs negative neither net networks neurosurgeon neutral never nevertheless newspaper next night nine ninety no nobody
nominating nomination nominee nominees none nonetheless noon nor normally not notably note noted notes nothing noting notion notwithstanding
now nowhere nuclear number numbers numerous observed obtained obviously oddly odds of off offensive offer offered offering offers officer
officers official officials often oil old older on once one ones ongoing online onlookers only onto open opened opening operation operators
opinion opponent opponents opportunities opportunity oppose opposed opposite opposition or order organisers organization organizations
original other others otherwise our out outcome outside outsider over overall overnight overseas overtime overwhelming overwhelmingly owing
own owner page pages paid panel paper parents part participate particular particularly parties partner parts pass passed passengers past
path pay paying people percent percentage perfect performance perhaps period person personal personally phone photo pic pick picked picture
piece place placed places plan plane planning plans platform play played players playing pledge pledged plus point pointed pointing points
poised police policies policy political politically politician politicians poll polling polls pollster poor popular popularity population
populist position positions positive possibility possible possibly posted posts potential potentially poverty power powerful practice
practices praise praised predictably predicted prefer prepared presence present presidency presidential pressure presumably presumptive
pretty prevent previous previously price prices primaries primary prior priority prison private privately probably problem problems process
produced production professional professor program programs progress progressive projects prominent promise promised promises promising
promoting prompted property proposal proposals proposed prosecutor prospect protect protest protesters protests proud prove proved provide
provided provides providing provisions public publicly published pull pursue push pushed pushing put puts putting qualified quality quarter
question questioned questioning questions quick quickly quite race races racial racist radical radio raise raised raising rallies rally ran
range ranks rare rarely rate rates rather rating ratings reach reached reaction read readers reading ready real reality really reason
reasons recalled receive received receiving recent recently recognition recognize recognized record records reduce referred referring reform
refugee refugees refused regime region registered regular regularly regulation regulations rejected related relationship relationships
relatively release released relevant relief religion religious remain remained remaining remains remarks remember repeated repeatedly
replication replied report reported reportedly reporter reporters reporting reports represent represented represents reputation request
requested requests require required requires researchers residents resign resources respect respond responded response responsibility
responsible rest result results retired return returned returns revealed revenue rhetoric right rightly rights rise rising risk risks rival
rivals role roll room roots roughly round rules ruling run running runs sadly safe safety said sales same same-sex sat save saw say saying
says scale scandal scarcely scene schedule scheduled schools scores scrutiny search season seat seats second secondly sector secure see
seeing seek seeking seem seemed seems seen sees seldom selected sell selling senators send sending senior sense sensitive sent sentence
separate separately series serious seriously serve served server serving set seven seventy several sexual shape share shared sharp she shift
shooting shootings short shortly shot should show showed showing shown shows shut side sides sign signed significant significantly signs
similar similarly simple simply since single sit site sites sitting situation six sixteen sixty size skeptical skills slightly slow small
smaller smart so so-called socialist society sold solution some somebody someone something sometimes somewhat son soon sort sought sound
source sources speak speakers speaking speaks specific specifically speech speeches spend spending spent split spoke spoken spokesman
spokeswoman spot spotlight spread spring staff staffer staffers stage stake stance stand standards standing stands start started starting
stated statement statements status stay step steps still stock stood stop stopped stories storm story strangely strategist strategists
strategy streets strength stretch strictly strong stronger strongly struck structure struggle struggled struggling student students study
stuff stump style subject subsequently substantial success successful such suddenly suggest suggested suggesting suggests summer
superdelegates support supported supporter supporters supporting supports supposed sure surely surface surge surprise surprised surprisingly
survey surveyed surveys swing system systems table tactics take taken takes taking talk talked talking talks target targeted targets task
tax taxes team tech technology television tell telling tells temporary ten tenure term terms terrible territory terrorism terrorist
terrorists test testing th than thankfully thanks that the their them themselves then theory there thereafter thereby these they thing
things think thinking thinks third thirdly thirteen thirty this those though thought thousand thousands threat threats three through
throughout thus ticket tickets tied ties time to together told tomorrow tone tonight too took top topic total tough toward town track trade
traders traditional trail train training trains transgender transition travel treat treated trial tried trip troops trouble true truly trust
truth try trying turn turned turning turnout turns tweet tweet-id tweeted twelve twenty twice two two-thirds type typically uh ultimately
unable unclear under understand understanding understands undocumented undoubtedly unemployment unions unique unite unless unlike unlikely
until unusual unusually up upcoming upon urged urging use used user users using usual usually value values variety various vast version
versus very veteran via victims victories victory video view viewed viewers views villagers violence violent virtually vision visit visitors
voice volunteers vote voted voter voters votes voting vowed vulnerable wage wages wait waiting wake walk want wanted wants warned warning
was watching water way ways we weak wealth wealthy weapons wearing website week weekend weeks welcome well went were what whatever when
whenever where whereas wherever whether which whichever while whilst whites who whole whom whose why wide widely wife will willing win wing
winner winning wins wish with within without witnesses woman women won word words work worked workers working working-class works worried
worry worse worst worth would write writes writing written wrong wrote year year-old years yes yesterday yet you young younger your yours
yourself`),
);

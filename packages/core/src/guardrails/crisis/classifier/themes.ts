/**
 * What words are about, whatever the word: the model learns from few thousand lines, and nobody at risk has read them. A theme is a
 * row of words in Spanish, English and Portuguese, folded (no accents, lower case); `stem*` is every word that begins so.
 */
export const THEMES: Readonly<Record<string, string>> = {
  // Who.
  me: 'yo me mi mis mio mia conmigo migo i my myself mine eu meu minha comigo eh',
  mother: 'mama mami mamita madre vieja viejita jefa mom mum mommy mother mae mamae amma cucha apoderada',
  father: 'papa papi papito padre viejo viejito jefe dad daddy father pai papai padrastro stepdad',
  siblings: 'herman* hno hna nan* brother* sister* sis irmao irma mana mano mell* gemel*',
  children: `hij* bebe* guagua* wawa* nin* nene* kid kids baby daughter* son sons filh* crianca* pequen* crios peques chiquit*`,
  partner: `polol* novi* marido espos* pareja* ex mina mino boyfriend girlfriend husband wife bf gf namorad* conviviente enamorad*`,
  elders: 'abue* nona nono tata lela yaya lelo abu granny grandma grandpa gran nan vovo vo avo nana',
  friends: `amig* compa* cabr* pana panas parce* socio socia cuate* bestie* friend* mate mates amix roomie* galera colega* brother`,
  pets: 'gat* perr* mascota* conejo* hamster* loro* cat cats dog dogs puppy kitten cachorr* cao quilt* pez tortuga canario',
  teachers: `profe* maestr* orientador* director* teacher* counsel* coordenador* jefatura inspector* tutor* psicolog* psiquiatr* terap*
    therapist* psych*`,
  family: 'famil* casa hogar parent* papas viejos tios tias tio tia prim* sobrin* relatives pais',
  everyone: `todos todas todo todes gente mundo demas everyone everybody people others todomundo pessoal ellos ellas resto pessoas`,
  nobody: 'nadie ningun* naiden ninguem nobody none noone nadien',
  doctor: 'doctor* medic* enfermer* hospital* clinica* consultorio cesfam urgencia* posta nurse* er hospitais remedi*',
  stranger: 'alguien someone somebody alguem quien cualquiera desconocid* anyone whoever quem',
  // Ending and dying.
  dying: `mor* muer* muri* fallec* falec* die dies died dying dead death finad* difunt* palm* espich* estir* pelar cagar* perecer expir*`,
  killing: `mat* kill* suic* asesin* kms unaliv* kys sewer* homicid* autoelimin* autoles* ejecut* desviv* pitiar* pitear* despach* acribill*`,
  ending: `acab* termin* fin final finali* end ends ended ending over finish* encerr* cierr* cerrar punto corte conclu* ultim* stop parar
    fim last quit`,
  vanishing: `desapar* esfum* borr* disappear* vanish* eras* sumi* invisib* disolv* desvanec* delete* desinstal* apag* desconect* fade* evap*
    desmater* humo polvo niebla ceniz*`,
  existing: 'exist* respir* nacer naci nacid* nacim* born breath* nasc* vid* viv* life live living lat* aliv*',
  grave: `funeral* velori* entierro enterr* tumba* ataud* cajon cement* lapida* nicho urna* crem* coffin* grave* buried bury caix* velar
    sepult* autopsia morgue panteon misa responso obitu*`,
  afterlife: `cielo infierno eternidad angel* dios paraiso heaven hell god gods eterno alma almas soul spirit* espiritu* ceu deus inferno
    diablo reencarn* lado otro mundo`,
  nothingness: `nada vacio vacia hueco hueca silencio oscur* negro nothing empty void dark* numb hollow vazi* escuro silence apagado desconect*
    anestesi* blank`,
  sleeping: 'dorm* suen* acost* sleep* cama bed siesta insomn* desvel* asleep sono coma anestes* nap hibern*',
  waking: 'despert* despiert* amanec* levant* alarm* wake* waking woke awake acord* manan* desperador',
  // Means and bodies, named in one word.
  heights: `puente* azote* balcon* terraza techo edificio* ventana* precipi* acantil* piso torre cornis* barand* borde altur* roof bridge*
    ledge window* cliff* tall jump* salt* tirar* lanz* caer* caida vacio ponte varanda predio andar pasarela mirador quebrada
    rooftop`,
  rails: `metro tren* riel* via vias anden micro* bus buses camion* auto autos carro* train* track* car cars traffic trilho* trem onibus
    pista autopista carretera calle ruta linea paso nivel truck* highway semaforo cruz* atropell* choc*`,
  pills: `past* pild* capsul* clona* ravotril paracetamol* remedi* medicament* blister* frasco* pill pills tablet* meds overdose* dosis
    dose* sobredos* comprimid* botiquin bottle tylenol ibuprofen* insulin* antidepres* sertralin* fluox* quetiap* jarabe veneno*
    poison* raticid* lejia cloro mezcl*`,
  ropes: `soga* cuerda* cordel* lazo* cinturon* nudo* viga* ahorc* colg* rope* noose* hang* belt forca corda enforc* bufanda cable`,
  blades: `cuchill* gillet* gilet* yilet* tijera* navaj* bisturi* cort* raj* tajo* filo blade* razor* knife cut* scissor* faca lamina*
    estilet* sacapuntas afeitador* rasgun* scratch* aran* vidrio*`,
  guns: 'pistol* arma* revolver* escopeta* bala* tiro* gun guns bullet* shoot* dispar* rifle* plomo',
  drowning: `rio mar lago agua* ahog* playa muelle hund* drown* river ocean sea lake sink* afog* represa canal ola olas corriente`,
  burning: 'quem* fuego encend* burn* lighter cigar* fogo queim*',
  body: `braz* piern* muslo* munec* antebraz* vena* piel guata cuello mano manos arm arms wrist* thigh* skin leg legs vein* neck pulso*
    coxa* perna* manga mangas sleeve* cicatri* marca* marquit* scar* herid* sangr* blood* bleed* costra* ferid* sangue`,
  hurting: `dan* lastim* hac herir* hurt* harm* golpe* pegar* cabez* pellizc* castig* punish* machuc* ferir doler dolor* duel* pain* doi dor
    dores ardor`,
  // What it feels like.
  tired: `cans* agot* harta harto chata chato aburri* exhaust* tired fed drained podri* colaps* reventad* rendid* fundid* esgot* exaust*
    jart* hast* weary worn ladill* saturad* fatig*`,
  unable: `aguant* sopor* resist* puedo podre poder dar doy mas bear stand cannot cant handle cope aguent* consig* suport* sosten* dars*`,
  sad: `trist* llor* pena* depri* angust* sad crying cry cried lagrim* chor* desconsol* amarg* melanc* desgan* depress* soled*`,
  hopeless: `esperan* sentido futur* hope* point pointless meaning mejor* better salida camino solucion* remedio arregl* worth valor pena
    vale sirv* sense rumbo proposito purpose change cambi* nunca jamas`,
  worthless: `inutil* sirvo basura fracas* verguenz* inservible* decepcion* desastre useless worthless loser fail* trash garbage burden lixo
    estorb* sobr* molest* falla defect* error mugre porqueria malo tont* weon* imbecil* asco odi*`,
  burden: `peso pesad* pesar estorb* problem* gast* plata dinero caro cost* pagar deud* mantener cuota* ahorr* espacio lugar burden* money
    bills expens* fardo boca bocas carg* mueble bulto lastre`,
  relief: `alivi* descans* tranquil* paz calma libre libert* libera* relie* rest resting peace calm free freed sossego suelt* soltar quiet*
    mejor better`,
  others_better: `mejor feliz felices tranquil* aliviad* facil barat* better off happier easier lighter melhor alivio content* respirar`,
  guilt: 'culpa* perdon* disculp* sorry forgiv* fault blame desculp* arrepent* regret* perdao lamento',
  lonely: 'sola solo solito solita aislad* invisibl* alone lonely isolat* sozinh* soledad* abandon* nadie desamparad*',
  afraid: 'miedo asust* panic* terror temo afraid scared fear* medo susto ansied* nerv* aterr*',
  calm_odd: `tranquil* calma paz decid* decision listo lista liviano liviana claro segura seguro certeza calm settled ready peaceful clear
    resolv* sereno`,
  numb: `siento sentir nada igual indifer* import* da mismo numb care cares feel feeling nothing dormid* anestesi* automati* sinto zombi*
    apatic* vacio tanto faz`,
  wanting: `quier* quisier* dese* ganas gustaria ojala want* wish* wanna vontade gostaria tomara prefier* prefer* anhel* suen* rather quer*
    ansi* pido rezo ruego necesit* need*`,
  thinking: `piens* pens* mente cabeza imagin* fantase* think* thought* mind head idea* cabeca planific* rond* vuelt* obsesion* intrusiv*
    voces voice* voz`,
  planning: `plan* fecha dia hora lugar list* prepar* decid* organiz* calcul* orden* date ready set programad* agend* calendario cuando
    escog* eleg* junt* compr* conseg* guard* escond* ahorr*`,
  secrecy: `nadie sabe secreto escond* calla* digas cuent* contar secret hide hid hidden tell telling told mentir* menti fing* disimul*
    sonr* finjo fake pretend* mask* mascara ocult* tap* manga`,
  means_at_hand: `tengo guardad* escondid* cajon* velador mochila closet pieza bano bolsillo estuche kit reserva stash drawer backpack hidden room
    bathroom saved gaveta quarto banheiro repisa caja bolso`,
  // Leaving.
  goodbye: 'adios chao chau despid* desped* goodbye bye farewell tchau adeus ultima ultimo hasta siempre last ultimos',
  thanks_love: `gracias agradec* quiero amo ame adoro love* thank* obrigad* amor querid* carin* bonit* lind* abraz* bes* hug*`,
  letters: `carta* nota* mensaje* audio* video* escrib* letter* note* wrote write bilhete* recado* grab* deje escrit* papel* testamento*
    diario cuaderno* sobre instrucciones claves contrasen* password*`,
  giving_away: `regal* herenci* hered* repart* don* doy dej* quedate quedense queden give gave giving away keep leave leaving left deix* doar
    doei entreg* devolv* prest* tuyo tuya suyo yours herdar`,
  belongings: `ropa play consola computador* notebook celular* telefono* libro* cuaderno* coleccion* bici* zapatilla* polera* plant* disco*
    peluche* llave* cuent* clothes guitar* laptop phone books hoodie keys playstation violao roupa* bike skate pokemon cartas
    instrumento* joya* anillo* chaqueta mochila camisetas`,
  care_after: `cuid* encarg* acuerd* recuerd* olvid* extran* menos remember miss misses forget look after take care lembr* sentir* falta duelo
    superar*`,
  absence: `falte faltar falta faltara sin ausen* gone without sem mim irme voy fui ido vaya no este estare estaria leave left away part*
    larg* embora lejos lonj*`,
  // Time.
  tonight: `hoy esta noche tonight today ahora now ahorita hoje noite agora ya rato madrugada luego tarde later soon pronto ratito`,
  day_ahead: `manana lunes martes miercoles jueves viernes sabado domingo finde tomorrow monday tuesday wednesday thursday friday saturday
    sunday weekend amanha segunda terca quarta quinta sexta semana mes month week cumpleanos birthday navidad christmas natal
    aniversario`,
  after_nothing: 'despues depois after luego then entonces antes before hasta until llegar llegue llego reach',
  always: 'siempre nunca jamas eterna* forever ever never always sempre jamais todos cada dia dias every',
  again: 'otra vez nuevo again volv* recai* novamente outra sigue siguen todavia aun still ainda ultimamente lately',
  past_time: `hace antes ano anos pasado cuando era chic* ago years past last year atras antigamente ayer yesterday ontem anoche solia tuve
    estuve fue supere sali`,
  night: 'noche* madrug* oscur* night* 3am insomn* noite* desvel* luna techo almohad* pillow ceiling',
  negating: 'no nunca jamas ni sin tampoco nao not dont never without sem nada nadie cant wont',
  conditional: `si ojala podria fuera seria pudiera hubiera tuviera if would could wish were se fosse poderia tomara quizas capaz talvez maybe`,
  asking: `como cual que donde how many much what which where quanto quanta* qual onde cuant* sabes puedes existe hay averigu* googl* busc*
    search* look* pesquis*`,
  lethal_question: `letal* mortal* efectiv* rapid* dolor* duele indolor* demora tarda alcanza seguro painless quick* fast* fatal* lethal doi sofr*
    sufr* certeir* dosis cantidad`,
  attempt: `intent* trat* tom* trag* hice tried attempt* took swallowed tentei tentar engoli vomit* mare* ambulanc* lavado sueros desmay*
    overdosed puntos internad* hospitaliz* salvaron encontr*`,
  // Somebody else at risk.
  they_said: `dice dijo dijeron escribio mando publico subio conto confeso amenaz* said says told posted texted wrote disse falou postou
    mandou contou avis* estado* historia* story stories status whatsapp insta* post contest* respond* answer*`,
  watching: `vigil* cuid* qued* acompan* encerr* puerta call llam* buscar* encontrar* stay watch door locked porta ligar ayud* help ajud*
    salvar save hago`,
  // What explains the words away.
  laughing: `jaj* jej* jsj* xd* lol* lmao haha* kkk* rsrs risa* rei* broma* bromea* chist* talla* webe* joda joke* joking kidding brinca*
    zoeira meme* ironi* sarcas* exager* exagger*`,
  school: `prueba* control* certam* tarea* ensayo* trabajo* nota* promedio* ramo* materia* curso* clase* profe* colegi* liceo* univers*
    facultad semestre* exam* test* homework essay* paper* grade* class* course* assignment* midterm* final* prova* aula* faculdade
    escola trabalho* tcc paes psu icfes enem guia disert* exposic* matri* carrera* informe* laborator* practica* tesis entrega*
    parcial*`,
  subjects: `matemat* calculo* algebra* fisica* quimica* biolog* histor* lenguaj* ingles* filosof* sociolog* estadist* program* derecho
    econom* contab* anatom* fisiolog* math* physic* chemis* literat* philos* statist* geograf* enfermeri* psicolog* arquitect*
    ingenier* electr* mecanic* cocina gastronom* medicin* artes musica nursing`,
  studying: `estud* aprend* repas* resum* ejercic* enten* leer lectur* libro* capitul* study* learn* explain* understand* chapter* read*
    book* exercic* explic* flashcard* apunte* guia* ppt power* presenta* demostr* formula* ecuacion* integral* derivad* problema*
    pregunta* respuest*`,
  fiction: `personaje* protagon* pelicul* serie* poet* cuento* guion* escena* obra* autor* novel* character* movie* film* show* poem* story*
    scene* play* episod* capitul* cancion* cantante* letra* song* lyric* album* anime* manga* personagem* musica* romance teatro
    shakespeare romeo julieta hamlet werther plath woolf storni quiroga parra camus durkheim narrador*`,
  games: `jueg* jug* partida* nivel* boss* respawn* minecraft fortnite valorant lol dota roblox gta zelda elden souls server game* gaming
    level* player* jogo* jogar fase* speedrun lobby skin mapa vida vidas hp raid dungeon ranked match*`,
  code: `codigo* proces* hilo* servidor* docker linux git commit* python java javascript sql bug* script* terminal kernel php css
    funcion* variable* array* loop* code server* thread* branch* compile* deploy* query null puntero* pointer* daemon* cron pid
    orphan* huerfan*`,
  news: `notici* diario* news reportaje* articul* encuest* estadist* tasa* cifra* investig* estudio* campana* taller* charla* afiche*
    seminar* article* survey* study rate* campaign* preven* statistic* research* materia pesquisa setembro amarelo voluntari*
    protocolo* ley leyes law* tribunal* juez*`,
  food: `comer* comida* almuerz* hambre* pan palta completo* pizza* cafe cocina* desayun* sushi hamburg* food lunch dinner eat* hungry
    coffee snack* jantar almoc* fome bolo torta* dulce* queque empanad* asado* cerveza*`,
  petty: `wifi internet calor frio taco fila tramite* precio* plataforma* zoom pc compu* impres* celu micro* bus pelo ropa bateri* cargad*
    spoiler* partido* gol* equipo* temporada* tiempo clima lluvia lag latencia traffic heat cold queue printer charger hair outfit
    season transito`,
  weekend_fun: `fiesta* carrete* playa vacacion* paseo viaje* concierto* party parties trip* vacation* holiday* beach concert* festa* praia
    viagem feri* cumple* salir salida* panor* camping`,
  work: `pega trabaj* jefe turno* sueldo* oficina* pasant* job work* boss shift* salary office emprego chefe salario renunci* despid*
    cliente* ventas reunion*`,
  health_ordinary: `resfri* gripe* fiebre* dentist* lentes alergi* vacun* flu cold fever cough tos febre rodilla esguince yeso kinesi* gimnas* gym
    pesas dieta*`,
  eating_disorder: `vomit* atrac* ayun* calori* kilos gord* flac* pes* espejo* adelgaz* laxant* purg* fat weigh* thin starving binge* emagrec* magr*
    dieta* comer*`,
  abuse: `peg* golpe* grit* toc* manose* viol* abus* amenaz* maltrat* insult* encierra encerr* hit hits beats beat touches touched rape*
    threaten* bate bateu estupr* borrach* cintur* padrastro* humill* jal*`,
  bereaved: `perdi murio mato suicid* falleci* quit* dejo aniversario* duelo luto funeral* lost passed died killed grief loss faleceu matou
    ausencia* extrano entierro`,
  recovered: `supere superad* mejor bien terapia* tratamiento* ahora recuper* sali psicolog* ayud* better recovered therapy treatment now
    melhor tratamento superei terapeuta* agradecid* orgull* avanc* alta`,
};

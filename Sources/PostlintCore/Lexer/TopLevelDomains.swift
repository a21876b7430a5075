/// Top-level domains that make a bare host a link.
enum TopLevelDomains {
  /// All country codes in the root zone, and the generic domains that Swedish posts link to.
  ///
  /// A list of its own: IANA's has 1,400 entries, most of them words that in a post are far oftener
  /// the start of a sentence after a missing space (`slut.Man`). A link with a scheme or `www.`
  /// needs no entry.
  static let all = WordSet(
    """
    ac ad ae af ag ai al am ao aq ar at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt \
    bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg \
    er es et eu fi fj fk fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr \
    ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki kn kp kw ky kz la lb lc li lk lr \
    ls lt lu lv ly ma mc me mg mh mk mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng nl no \
    np nu nz pa pe pf pg ph pk pn pr pt pw qa re ro ru rw sb sc sd se sg si sk sl sm sn sr ss su \
    sv sx sy sz tc td tf tg th tj tk tl tm tn tr tt tv tw tz ua ug uk us uy uz vc ve vg vn vu wf \
    ws ye yt za zm zw com org net edu gov mil int info biz name pro mobi museum aero coop jobs \
    travel cat asia tel post xxx arpa app dev blog shop store online website tech cloud space \
    news media social community club events tickets design studio photos gallery agency academy \
    school university college education healthcare clinic hospital fitness football soccer tours \
    holiday restaurant cafe earth eco green energy solar international london paris berlin nyc \
    stockholm swiss scot email live page link site web wiki xyz icu vip io fm games foundation \
    charity ngo ong fund finance insurance legal consulting services solutions guide reviews \
    church works systems software digital network tools support art fyi goog google youtube
    """)

  /// Domains that are also file endings or everyday abbreviations (`README.md`, `tel.nr`,
  /// `500.kr`): links only with `www.` or a path.
  static let lookalikes = WordSet(
    """
    md py pl sh rs zip mov ps so ml mm bat cab cpp doc pub ms as st km kr nr om sa de va vi ni pm \
    to an ai cam bar fan film man men plus hotel pizza bank radio video tips forum party final \
    love one top now golf hockey wine help care run play fun today life world group team center \
    city house land press show sale
    """)
}

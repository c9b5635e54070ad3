"""For every code one example, or more, that gives exactly that code at the marked place."""

from fakes.baskets import SHOP
from fakes.mistakes import Edit
from fakes.shelf_mistakes import SHELF

HOME, MARKET, END = "levels/home.yaml", "levels/market.yaml", "levels/end.yaml"
BINS, DRINK, PACK = "pairs/speak_up.yaml", "pairs/drink.yaml", "pack.yaml"
SIT = "text: You sit down."
HELP = "say: Help her"
STORY = "format: 1\nlevel: {id: extra, title: Extra, rule: None.}\nevents:\n"
ROUTE = "levels: [home, market, end, mirror]"
UNSCORED = (
    Edit(MARKET, "framing: score,", "framing: score, scored: false,"),
    Edit(MARKET, "{join: true, add: {score: 10}}", "{join: true}"),
)
"""The tiny pack's market without a score; the end stays as it is unless a test says otherwise."""
END_UNSCORED = Edit(END, "framing: off,", "framing: off, scored: false,")
PLAIN = "  plain_frames: {score: It is Tuesday., off: It is spring.}\n"
SEEN = "  watched_frame: Gus looks on.\n"
WITH_EXTRA = Edit(PACK, ROUTE, "levels: [home, market, extra, end, mirror]")

TOLD = (
    "  - {id: a, text: A., board: rumour}\nchain:\n"
    "  - {id: rumour, words: [{text: Perhaps}, {text: so, keep: true}], links: [{title: Gus}], ends: [{id: bare}]}\n"
)
OTHER = "  - {id: rumour, words: [{text: Perhaps}, {text: so}], links: [{title: Gus}]}\n"


def told_wrongly(old: str, new: str) -> list[Edit]:
    """Write a level with a board in which something is wrong."""
    return [Edit("levels/extra.yaml", "", (STORY + TOLD).replace(old, new)), WITH_EXTRA]


DESK = (
    "  - {id: a, text: A., board: plan}\n"
    "desk:\n  - {id: plan, counts: [{id: praise, title: Praise}], ends: [{id: all, effects: {set: [helped_dana]}}],\n"
    "     quarters: [{title: Spring, text: Dear., asks: say, at_least: 60}]}\n"
)


STARS = (
    "  - {id: a, text: A., board: wall}\n"
    "star_chart:\n  - {id: wall, treats: 4, columns: [{id: order, title: Order}], closings: [{say: Sweep}],\n"
    "     pupils: [{id: bo, title: Bo, stars: [1]}, {id: pim, title: Pim}], next_door: {title: Next door, start: 3},\n"
    "     days: [{title: Monday, roll: 2, moments: [{id: desk, pupil: bo, column: order, text: Bo tidies.}],\n"
    "             doors: [{pupil: bo, title: Gran, kept: desk, text: Why?, answers: [{say: So}]}]}]}\n"
)


def starred_wrongly(old: str, new: str) -> list[Edit]:
    """Write a level with a star chart in which something is wrong."""
    return [Edit("levels/extra.yaml", "", (STORY + STARS).replace(old, new)), WITH_EXTRA]


COMPARED = (
    "protections:\n"
    "  - {id: exit, title: Exit, question: Can you leave?}\n"
    "  - {id: notice, title: Notice, question: Are you told?}\n"
    "comparisons:\n"
    "  - {id: list, title: A list, where: Elsewhere, guards: "
    "[{protection: exit, has: unknown}, {protection: notice, has: partly, claim: c01}]}\n"
)


def compared_wrongly(old: str, new: str, key: str = "guards") -> list[Edit]:
    """Add a comparison in which something is wrong; `key` marks the list of its lines where that is the place."""
    return [Edit("claims.yaml", "references:\n", COMPARED.replace(old, new).replace("guards", key) + "references:\n")]


DRAFT = (
    "  - {id: a, text: A., board: post}\n"
    "composer:\n"
    "  - {id: post, parts: [{text: It, words: [{id: rains, text: rains, beside: {proud: 2}}, "
    "{id: shines, text: shines}]}, {text: We, words: [{id: proud, text: are proud}]}], "
    "instead: [{id: cat, say: A cat}]}\n"
)


def drafted_wrongly(old: str, new: str) -> list[Edit]:
    """Write a level with a draft in which something is wrong."""
    return [Edit("levels/extra.yaml", "", (STORY + DRAFT).replace(old, new)), WITH_EXTRA]


CIRCLE = (
    "  - {id: a, text: A., board: all}\n"
    "circle:\n  - {id: all, friends: [\n"
    "     {person: dana, talk: {reply: Hm.}, back: [{do: hide, text: Bye., after: talk}]}]}\n"
)


def circled_wrongly(old: str, new: str) -> list[Edit]:
    """Write a level with a circle in which something is wrong."""
    return [Edit("levels/extra.yaml", "", (STORY + CIRCLE).replace(old, new)), WITH_EXTRA]


WINDOWS = (
    "  - {id: a, text: A., board: halls}\n"
    "counters:\n  - {id: halls, errand: A stamp, weighings: [{id: even, say: Even, weights: {town: 2}}], halls: [\n"
    "     {id: town, title: Town, counters: [{id: clinic, title: Clinic, format: stars, entry: 3, asks: 4},\n"
    "       {id: shop, title: Shop, format: letters, labels: [B, A], entry: 0, carries: [{to: clinic, adds: 1}]}]}]}\n"
)


def queued_wrongly(old: str, new: str) -> list[Edit]:
    """Write a level with counters in which something is wrong."""
    return [Edit("levels/extra.yaml", "", (STORY + WINDOWS).replace(old, new)), WITH_EXTRA]


def tuned_wrongly(old: str, new: str) -> list[Edit]:
    """Write a level with a desk in which something is wrong."""
    return [Edit("levels/extra.yaml", "", (STORY + DESK).replace(old, new)), WITH_EXTRA]


OFF = (
    "  - {id: off, title: Off, score_shown: false, stakes: {}, rewards: false, friends_pull: false,\n"
    "     seen_by: nobody, can_leave: true, penalties: false}\n"
)

TEXT: list[tuple[str, list[Edit]]] = [
    ("E105", [Edit(END, SIT, "text:‸\tYou sit down.")]),
    ("E106", [Edit(END, SIT, "text: You ‸\u202esit down.")]),
    ("E106", [Edit(END, SIT, "text: You ‸\x07sit down.")]),
    ("E106", [Edit(END, SIT, "text: You ‸\x00sit down.")]),
    ("E106", [Edit(END, SIT, "text: You ‸\x85sit down.")]),
    ("E106", [Edit(END, SIT, 'text: ‸"You \\e[31m sit down."')]),
    ("E108", [Edit(END, SIT, "text: ‸&sit You sit down.")]),
    ("E108", [Edit(END, SIT, "text: ‸*bold")]),
    ("E109", [Edit(END, SIT, "text: ‸!Look there")]),
    ("E109", [Edit(END, SIT, "text: ‸!!python/object/apply:os.system [ls]")]),
    ("E109", [Edit(END, SIT, "text: ‸!!binary aGk=")]),
    ("E110", [Edit(END, SIT, "‸<<: {text: You sit down.}")]),
    ("E111", [Edit(END, "format: 1", "‸%YAML 1.1\nformat: 1")]),
    ("E112", [Edit(END, "level: {id", "‸---\nlevel: {id")]),
    ("E113", [Edit(END, SIT, f"{SIT}\n    ‸text: Another.")]),
    ("E114", [Edit(END, SIT, "text: {‸{name: 1}: hi}")]),
    ("E114", [Edit(END, SIT, "? ‸[text]\n    : You sit down.")]),
    ("E115", [Edit(END, SIT, "text: " + "[" * 29 + "‸[" + "]" * 30)]),
    ("E117", [Edit(END, SIT, "text: ‸" + "a" * 20_001)]),
    ("E117", [Edit(END, SIT, "text: ‸" + "1" * 16)]),
    ("E118", [Edit(END, SIT, f"{SIT}\n   ‸mood: smile")]),
    ("E118", [Edit(END, SIT, "text: ‸[You sit down.")]),
    ("E119", [Edit(END, SIT, "text: He said‸: hi")]),
    ("E119", [Edit(END, SIT, "text: ‸@you")]),
    ("E119", [Edit(END, SIT, "text: ‸%5")]),
    ("E119", [Edit(END, SIT, 'text: "C:‸\\path"')]),
    ("E119", [Edit(END, SIT, "text: 'It'‸s late'")]),
    ("E119", [Edit(END, SIT, "text: ‸'It is late")]),
    ("W504", [Edit(END, SIT, "text: You sit down in room ‸#5 at noon.")]),
]

SHAPE: list[tuple[str, list[Edit]]] = [
    ("E201", [Edit(END, SIT, f"{SIT}\n    ‸mod: smile")]),
    ("E201", [Edit(END, SIT, "‸txet: You sit down.")]),
    ("E202", [Edit(END, "{id: jug, ", "‸{")]),
    ("E203", [Edit(END, SIT, "text: ‸5")]),
    ("E203", [Edit(END, "ending: bench", "others: ‸gus")]),
    ("E203", [Edit(PACK, "start: 500", "start: ‸five")]),
    ("E203", [Edit(END, "slot: {family: drink}", "slot: {family: drink, watched: ‸yes}")]),
    ("E204", [Edit(HOME, "mood: smile", "mood: ‸smiel")]),
    ("E204", [Edit(HOME, "place: yard", "place: ‸moon")]),
    ("E205", [Edit(HOME, "minutes: 2", "minutes: ‸0")]),
    ("E206", [Edit(HOME, HELP, "say: ‸''")]),
    ("E206", [Edit(HOME, "when: Saturday, 9:10", "when: ‸" + "long " * 50)]),
    ("E207", [Edit(PACK, "id: tiny", "id: ‸Tiny Pack")]),
    ("E207", [Edit(PACK, "version: 0.1.0", "version: ‸one")]),
    ("E208", [Edit(END, "format: 1", "format: ‸2")]),
    ("E209", [Edit(HOME, "when: Saturday, 9:10", "‸when:")]),
]

NAMES: list[tuple[str, list[Edit]]] = [
    ("E301", [Edit(END, "id: jug", "id: ‸bench")]),
    ("E301", [Edit(PACK, "[helped_dana]", "[helped_dana, ‸helped_dana]")]),
    ("E302", [Edit(PACK, "numbers:\n", "numbers:\n  - {id: ‸score, title: S, start: 1, min: 0, max: 2}\n")]),
    ("E303", [Edit(HOME, "goto: bins", "goto: ‸bin")]),
    ("E304", [Edit(HOME, "person: dana", "person: ‸dan")]),
    ("E304", [Edit(END, "{dana: 3}", "{‸daan: 3}")]),
    ("E305", [Edit(END, "has: [helped_dana]", "has: [helped_dana, ‸helped]")]),
    ("E306", [Edit(HOME, "{add: {money: -1}}", "{add: {‸coin: -1}}")]),
    ("E307", [Edit(END, "{joined: false}", "{tier: ‸trustd}")]),
    ("E308", [Edit(END, "{joined: false}", "{rewards: [‸free_beer]}")]),
    ("E309", [Edit("tiers.yaml", "penalties: [slow_line]", "penalties: [slow_line, ‸fine]")]),
    (
        "E310",
        [
            Edit(END, "text: A bench., slot: {family: speak_up}", "text: A bench., slot: {family: ‸speakup}"),
            Edit(PACK, ", mirror]", "]"),
        ],
    ),
    ("E311", [Edit(PACK, "market, end", "market, ‸markt, end")]),
    ("E312", [Edit("rewards.yaml", "icon: bread", "icon: ‸bred")]),
    ("E313", [Edit("claims.yaml", "refs: [R1, R2]", "refs: [R1, ‸R9]")]),
]

MEANING: list[tuple[str, list[Edit]]] = [
    ("E401", [Edit(PACK, "start: 20", "start: ‸200")]),
    ("E401", [Edit(PACK, "{min: 0, max: 5}", "{min: ‸9, max: 5}")]),
    ("E401", [Edit("people.yaml", "tie: 2", "tie: ‸7")]),
    ("E402", [Edit(HOME, "{add: {money: -1}}", "{add: {‸score: -1}}")]),
    (
        "E402",
        [
            Edit("levels/extra.yaml", "", STORY + "  - {id: a, text: A., effects: {add: {‸score: 5}}}\n"),
            Edit(PACK, ROUTE, "levels: [home, extra, market, end, mirror]"),
        ],
    ),
    (
        "E403",
        [
            Edit(
                DRINK,
                "items:\n",
                "‸items:\n  - {id: more, title: M, text: T, choices: [{say: A, stance: a}, {say: B, stance: b}]}\n",
            )
        ],
    ),
    (
        "E404",
        [
            Edit(
                DRINK,
                "number 1.\n    choices:\n      - {say: Tea, stance: a}",
                "number 1.\n    ‸choices:\n      - {say: Tea, stance: b}",
            )
        ],
    ),
    (
        "E404",
        [
            Edit(
                BINS,
                "broke bin 1. You saw it.\n    choices:\n      - {say: Tell him, stance: own",
                "broke bin 1. You saw it.\n    ‸choices:\n      - {say: Tell him, stance: neither",
            )
        ],
    ),
    (
        "E404",
        [
            Edit(
                BINS,
                "broke bin 1. You saw it.\n    choices:\n      - {say: Tell him, stance: own",
                "broke bin 1. You saw it.\n    ‸choices:\n      - {say: Tell him, stance: a",
            )
        ],
    ),
    (
        "E405",
        [
            Edit(
                DRINK,
                "number 1.\n    choices:\n      - {say: Tea, stance: a}",
                "number 1.\n    choices:\n      - {say: Tea, stance: a, effects: {add: {‸score: 1}}}",
            )
        ],
    ),
    ("E406", [Edit(DRINK, "text: There is a cup for you, number 1.", "text: ‸There is a cup for 5 Points, number 1.")]),
    ("E406", [Edit(DRINK, "text: There is a cup for you, number 1.", "text: ‸In all sincerity, a cup.")]),
    ("E407", [Edit(BINS, "  frames:\n    score: Sincerity counts this.", "  ‸frames:")]),
    ("E407", [Edit(BINS, "family:\n", "‸family:\n"), Edit(BINS, "  watched_frame: Gus looks on.\n", "")]),
    (
        "E408",
        [
            Edit("framings.yaml", "framings:\n", "‸framings:\n"),
            Edit(
                "framings.yaml",
                OFF,
                "",
            ),
        ],
    ),
    (
        "E409",
        [
            Edit(
                "framings.yaml",
                "title: Off, score_shown: false, stakes: {}",
                "title: Off, score_shown: false, stakes: ‸{along: 1}",
            )
        ],
    ),
    ("E410", [Edit("framings.yaml", "seen_by: circle", "seen_by: ‸nobody")]),
    (
        "E425",
        [
            *UNSCORED,
            END_UNSCORED,
            Edit(
                BINS,
                SEEN,
                SEEN
                + "  plain_watched_frame: Gus is there.\n  ‸"
                + PLAIN.strip().replace(", off: It is spring.", "")
                + "\n",
            ),
        ],
    ),
    ("E425", [*UNSCORED, END_UNSCORED, Edit(BINS, "family:\n", "‸family:\n"), Edit(BINS, SEEN, SEEN + PLAIN)]),
    ("E426", [Edit(BINS, SEEN, SEEN + "  plain_frames: {score: ‸No points here.}\n")]),
    ("E426", [Edit(BINS, SEEN, SEEN + "  plain_watched_frame: ‸Sincerity is not here.\n")]),
    ("E427", [*UNSCORED, Edit(BINS, SEEN, SEEN + PLAIN), Edit(PACK, "market, end", "market, ‸end")]),
    (
        "E402",
        [
            UNSCORED[0],
            Edit(MARKET, "{score: 10}", "{‸score: 10}"),
            END_UNSCORED,
            Edit(BINS, SEEN, SEEN + PLAIN + "  plain_watched_frame: Gus is there.\n"),
        ],
    ),
    ("E411", [Edit(PACK, ROUTE, "‸" + ROUTE), Edit(END, "  - {id: jug, text: A jug., slot: {family: drink}}\n", "")]),
    (
        "E412",
        [
            Edit(END, "  - id: together", "  - {id: more, text: More., ‸slot: {family: drink}}\n  - id: together"),
            Edit(PACK, ", mirror]", "]"),
        ],
    ),
    ("E413", [Edit(END, "slot: {family: drink}", "slot: {family: drink}, ‸choices: [{say: No}]")]),
    ("E414", [Edit("levels/extra.yaml", "", STORY + "  - ‸{id: a}\n"), WITH_EXTRA]),
    ("E415", [Edit("levels/extra.yaml", "", STORY.replace("events:", "‸events: []")), WITH_EXTRA]),
    (
        "E416",
        [
            Edit(END, "has: [helped_dana]", "has: [helped_dana, ‸met_gus]"),
            Edit(PACK, "[helped_dana]", "[helped_dana, met_gus]"),
        ],
    ),
    ("E417", [Edit("tiers.yaml", "at: 520", "at: ‸300")]),
    ("E418", [Edit("tiers.yaml", "at: 520", "at: ‸950")]),
    ("E419", [Edit("claims.yaml", "refs: [R1, R2]\n    checked: abstract", "refs: [R2]\n    checked: ‸abstract")]),
    ("E419", [Edit("claims.yaml", "ref: R1, checked: full", "ref: R2, checked: ‸full")]),
    ("E421", [Edit(PACK, ROUTE, "levels: [home, market, ‸mirror, end]")]),
    ("E422", [Edit("levels/extra.yaml", "", STORY + "  - {id: a, ‸slot: {family: drink}}\n"), WITH_EXTRA]),
    ("E303", told_wrongly("{id: bare}", "{id: bare, goto: ‸b}")),
    ("E304", told_wrongly("title: Gus", "title: Gus, person: ‸nobody")),
    ("E304", told_wrongly("{id: bare}", "{id: bare, effects: {ties: {‸nobody: 1}}}")),
    ("E305", told_wrongly("{id: bare}", "{id: bare, effects: {set: [‸unheard]}}")),
    ("E301", told_wrongly("chain:\n  - {id: rumour", f"chain:\n{OTHER}  - {{id: ‸rumour")),
    ("E315", told_wrongly("board: rumour", "board: ‸rumor")),
    ("E316", told_wrongly("ends:", "dates: [{when: May, text: It began., claim: ‸c99}], ends:")),
    ("E317", compared_wrongly("protection: notice", "protection: ‸notices")),
    ("E450", compared_wrongly("{protection: exit, has: unknown}, ", "", "‸guards")),
    ("E451", compared_wrongly("has: partly, claim: c01", "has: ‸partly, refs: [R2]")),
    ("E313", compared_wrongly("has: partly, claim: c01", "has: partly, claim: c01, refs: [‸R9]")),
    ("E452", [Edit(END, SIT, f"{SIT}\n    sources: [{{words: ‸You stand up, claim: c01}}]")]),
    ("E316", [Edit(END, SIT, f"{SIT}\n    sources: [{{words: You sit, claim: ‸c09}}]")]),
    ("E423", told_wrongly("board: rumour", "‸board: rumour, choices: [{say: No}]")),
    ("E445", drafted_wrongly("beside: {proud: 2}", "beside: {‸prowd: 2}")),
    ("E440", tuned_wrongly("{set: [helped_dana]}", "{‸add: {money: 3}}")),
    ("E441", tuned_wrongly("asks: say", "asks: ‸said")),
    ("E430", starred_wrongly("pupil: bo, column", "pupil: ‸bob, column")),
    ("E431", circled_wrongly("after: talk", "after: ‸look")),
    ("E432", queued_wrongly("to: clinic", "to: ‸klinic")),
    ("E433", queued_wrongly("entry: 3", "entry: ‸6")),
    ("E434", [Edit("levels/extra.yaml", "", STORY + SHOP.replace("t: game", "t: ‸gama")), WITH_EXTRA]),
    ("E435", [Edit("levels/extra.yaml", "", STORY + SHOP.replace("bread: 1, game: 1", "bread: ‸3")), WITH_EXTRA]),
    ("E424", told_wrongly("{id: bare}", "{id: bare, at_most: {‸hedge: 0}}")),
    ("W507", told_wrongly(", board: rumour}\nchain:\n  - {id: rumour", "}\nchain:\n  - {id: ‸rumour")),
    ("W501", [Edit(PACK, "[helped_dana]", "[helped_dana, ‸met_gus]")]),
    (
        "W502",
        [
            Edit(HOME, "say: Wave and go on, needs", "say: Wave and go on, goto: tea, needs"),
            Edit(HOME, "  - {id: rest,", "  - ‸{id: rest,"),
        ],
    ),
    (
        "W503",
        [
            Edit(
                HOME,
                "    choices:\n      - {say: Help her, reply",
                "    ‸choices:\n      - {say: Help her, needs: {joined: false}, reply",
            )
        ],
    ),
    ("E318", [Edit("levels/more.yml", "", "‸format: 1\n")]),
    ("W505", [Edit("tier.yaml", "", "‸format: 1\n")]),
    ("W505", [Edit("level/more.yaml", "", "‸format: 1\n")]),
    ("W506", [Edit("levels/extra.yaml", "", STORY.replace("extra,", "‸extra,") + "  - {id: a, text: A.}\n")]),
]

PLAY: list[tuple[str, list[Edit]]] = [
    ("W540", [Edit(DRINK, "text: There is a cup for you, number 1.", "text: ‸" + "There is a cup. " * 5)]),
    ("W540", [Edit(DRINK, "text: There is a cup for you, number 1.", "text: ‸" + "There is a cup. " * 9)]),
    ("W541", [Edit(DRINK, "text: There is a cup for you, number 1.", "text: ‸You should take the cup.")]),
    ("W541", [Edit(DRINK, "text: There is a cup for you, number 1.", "text: ‸Of course you are thirsty.")]),
    ("W542", [Edit("people.yaml", ", face: {hair: bob}", ""), Edit("people.yaml", "id: dana", "id: ‸dana")]),
    ("W543", [Edit(MARKET, "- id: join\n", "- id: ‸join\n    person: dana\n")]),
    ("W544", [Edit("people.yaml", "name: Dana", "name: ‸Dana of the Seven Hills")]),
    ("W544", [Edit(HOME, HELP, "say: ‸Donaudampfschifffahrtsgesellschaftskapitaenswitwenrente")]),
]

EXAMPLES = [*TEXT, *SHAPE, *NAMES, *MEANING, *SHELF, *PLAY]

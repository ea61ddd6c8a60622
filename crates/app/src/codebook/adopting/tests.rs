use super::*;
use annotator_core::project::id::CodebookId;
use annotator_core::starter::Preset;
use annotator_core::testing::generate::projects;
use proptest::prelude::*;
use uuid::Uuid;

fn id(text: &str) -> CodeId {
    CodeId::parse(text).unwrap()
}

/// A codebook of somebody else with these paths, in a layer of its own.
fn theirs(paths: &[&str]) -> Codebook {
    let mut book = Codebook::new(CodebookId(Uuid::from_u128(9)), String::new());
    let layer = LayerId::parse("topics").unwrap();
    let paint = annotator_core::codebook::Paint::Tint;
    book.layers.push(Rc::new(Layer::new(layer.clone(), "Topics".into(), paint)));
    for path in paths {
        let names: Vec<&str> = path.split('/').collect();
        let (name, above) = names.split_last().unwrap();
        let parent = above.last().map(|name| CodeId::from_name(name, |_| false));
        let code = Code::new(CodeId::from_name(name, |_| false), layer.clone(), (*name).into());
        book.codes.push(Rc::new(Code { parent, ..code }));
    }
    book
}

fn all(mine: &Codebook, theirs: &Codebook) -> Adoption {
    let takes = entries(mine, theirs);
    Adoption {
        takes: takes.iter().map(|it| (it.code.id.clone(), proposal(&it.here))).collect(),
        layers: layers_for(mine, theirs, "unnamed_layer"),
        fields: true,
        guidelines: true,
        replace: false,
    }
}

#[test]
fn a_known_codebook_is_recognised_by_its_ids_and_another_one_by_names() {
    let full = Preset::Full.codebook();
    let mut mini = Preset::Mini.codebook();
    let place = mini.codes.iter_mut().find(|code| code.id.as_str() == "pledge").unwrap();
    Rc::make_mut(place).name = "Vow".into();
    let here: Vec<_> = entries(&mini, &full)
        .into_iter()
        .filter(|it| it.here != Here::New)
        .map(|it| (it.code.id.to_string(), it.here))
        .collect();
    assert_eq!(here.len(), 8);
    let pledge = here.iter().find(|(code, _)| code == "pledge").unwrap();
    assert_eq!(pledge.1, Here::Same { code: id("pledge"), differs: true });
    let other = theirs(&["HUMAN RIGHTS AND DIGNITY", "HUMAN RIGHTS AND DIGNITY/Water"]);
    let here: Vec<_> = entries(&full, &other).into_iter().map(|it| (it.depth, it.here)).collect();
    assert_eq!(here, [(0, Here::Alike(id("human_rights"))), (1, Here::New)]);
}

#[test]
fn new_codes_go_below_the_known_ones_that_they_were_under() {
    let mine = Preset::Mini.codebook();
    let theirs = theirs(&["Human rights and dignity", "Human rights and dignity/Water", "Space"]);
    let made = adopt(&mine, &theirs, &all(&mine, &theirs), &|_| false);
    assert_eq!(made.problems(), []);
    assert_eq!(made.codes.len(), mine.codes.len() + 2);
    let water = made.code(&id("water")).unwrap();
    assert_eq!(water.parent, Some(id("human_rights")));
    assert_eq!(water.layer.as_str(), "theme");
    assert_eq!(made.position(&id("water")), made.position(&id("human_rights")).map(|at| at + 1));
    let space = made.code(&id("space")).unwrap();
    assert_eq!(made.layer(&space.layer).unwrap().name, "Topics", "a layer of its own");
}

#[test]
fn what_is_left_out_stays_out_and_its_codes_move_up() {
    let mine = Preset::Mini.codebook();
    let theirs = theirs(&["Space", "Space/Moon"]);
    let mut adoption = all(&mine, &theirs);
    adoption.takes.insert(id("space"), Take::LeaveOut);
    adoption.layers.insert(theirs.layers[0].id.clone(), mine.layers[0].id.clone());
    let made = adopt(&mine, &theirs, &adoption, &|_| false);
    assert!(made.code(&id("space")).is_none());
    assert_eq!(made.code(&id("moon")).unwrap().parent, None);
    assert_eq!(made.layers.len(), mine.layers.len());
}

#[test]
fn ids_and_keys_that_were_used_are_not_used_again() {
    let mine = Preset::Mini.codebook();
    let mut theirs = theirs(&["Water", "Pledge"]);
    Rc::make_mut(&mut theirs.codes[0]).key = Some("P".into());
    let mut adoption = all(&mine, &theirs);
    adoption.takes.insert(id("pledge"), Take::Add);
    let made = adopt(&mine, &theirs, &adoption, &|id| id.as_str() == "water");
    assert_eq!(made.problems(), []);
    let added: Vec<_> = made.codes.iter().filter(|it| mine.code(&it.id).is_none()).collect();
    let ids: Vec<_> = added.iter().map(|code| code.id.as_str()).collect();
    assert_eq!(ids, ["water_2", "pledge_2"]);
    assert_eq!(added[0].key, None, "P applies Pledge");
}

#[test]
fn a_larger_preset_completes_a_smaller_one() {
    let (mini, full) = (Preset::Mini.codebook(), Preset::Full.codebook());
    let made =
        adopt(&mini, &full, &Adoption { guidelines: false, ..all(&mini, &full) }, &|_| false);
    assert_eq!(made.problems(), []);
    let ids = |book: &Codebook| {
        let mut ids: Vec<_> = book.codes.iter().map(|code| code.id.clone()).collect();
        ids.sort();
        ids
    };
    assert_eq!(ids(&made), ids(&full));
    let fields = |book: &Codebook| book.layers[1].attributes.len();
    assert_eq!(fields(&made), fields(&full));
    let again = all(&made, &full);
    let again = adopt(&made, &full, &Adoption { guidelines: false, ..again }, &|_| false);
    assert_eq!(again, made, "the second time adds nothing");
}

#[test]
fn words_of_a_newer_state_are_taken_if_wanted() {
    let mine = Preset::Mini.codebook();
    let mut newer = mine.clone();
    let place = newer.codes.iter_mut().find(|code| code.id.as_str() == "pledge").unwrap();
    Rc::make_mut(place).definition = "A vow.".into();
    let mut adoption = Adoption { guidelines: false, ..all(&mine, &newer) };
    assert_eq!(adopt(&mine, &newer, &adoption, &|_| true), mine, "by default ours stay");
    adoption.takes.insert(id("pledge"), Take::Update(id("pledge")));
    let made = adopt(&mine, &newer, &adoption, &|_| true);
    assert_eq!(made.code(&id("pledge")).unwrap().definition, "A vow.");
}

#[test]
fn a_codebook_can_be_replaced() {
    let mine = Preset::Full.codebook();
    let theirs = theirs(&["Water", "Water/Pledge"]);
    let adoption = Adoption { replace: true, ..all(&mine, &theirs) };
    let made = adopt(&mine, &theirs, &adoption, &|_| false);
    assert_eq!(made.problems(), []);
    assert_eq!(made.id, mine.id);
    assert_eq!(
        made.codes.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["Water", "Pledge"]
    );
    assert_eq!(made.layers.len(), 1);
}

proptest! {
    #[test]
    fn any_codebook_is_taken_and_the_result_is_valid(
        mine in projects(),
        other in projects(),
        takes in prop::collection::vec(0_usize..3, 40),
        fields in any::<bool>(),
        same in any::<bool>(),
    ) {
        let mine = &mine.codebook;
        let mut other = (*other.codebook).clone();
        if !same { other.id = CodebookId(Uuid::from_u128(77)); }
        let mut adoption = Adoption { fields, ..all(mine, &other) };
        for (entry, take) in entries(mine, &other).iter().zip(takes) {
            let take = match (take, &entry.here) {
                (0, _) => Take::LeaveOut,
                (1, Here::Same { code, .. } | Here::Alike(code)) => Take::Update(code.clone()),
                _ => Take::Add,
            };
            adoption.takes.insert(entry.code.id.clone(), take);
        }
        let made = adopt(mine, &other, &adoption, &|_| false);
        prop_assert_eq!(made.problems(), []);
        prop_assert!(mine.codes.iter().all(|code| made.code(&code.id).is_some()));
    }
}

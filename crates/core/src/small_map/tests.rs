//! The maps and sets behave like the standard ones.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::*;

impl<K: JsonSchema, V: JsonSchema> JsonSchema for SmallMap<K, V> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        BTreeMap::<K, V>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeMap::<K, V>::json_schema(generator)
    }
}

impl<T: JsonSchema> JsonSchema for SmallSet<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        BTreeSet::<T>::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeSet::<T>::json_schema(generator)
    }
}

proptest! {
    #[test]
    fn sorting_by_number_equals_sorting_by_comparing(
        mut items in prop::collection::vec((0_u64..4, 0_u8..3, any::<u8>()), 0..40),
    ) {
        let compare = |a: &(u64, u8, u8), b: &(u64, u8, u8)| (a.0, a.1).cmp(&(b.0, b.1));
        let mut expected = items.clone();
        expected.sort_by(compare);
        sort_by_number(&mut items, |item| item.0, compare);
        prop_assert_eq!(items, expected);
    }

    #[test]
    fn small_maps_and_sets_agree_with_the_standard_ones(
        start in prop::collection::vec((0_u8..20, any::<u8>()), 0..30),
        steps in prop::collection::vec((0_u8..4, 0_u8..20, any::<u8>()), 0..60),
    ) {
        let mut map: SmallMap<u8, u8> = start.iter().copied().collect();
        let mut other: BTreeMap<u8, u8> = start.iter().copied().collect();
        let mut set: SmallSet<u8> = start.iter().map(|(key, _)| *key).collect();
        let mut other_set: BTreeSet<u8> = start.iter().map(|(key, _)| *key).collect();
        for (step, key, value) in steps {
            prop_assert_eq!(map.get(&key), other.get(&key));
            prop_assert_eq!(set.contains(&key), other_set.contains(&key));
            match step {
                0 => {
                    prop_assert_eq!(map.insert(key, value), other.insert(key, value));
                    prop_assert_eq!(set.insert(key), other_set.insert(key));
                }
                1 => {
                    prop_assert_eq!(map.remove(&key), other.remove(&key));
                    prop_assert_eq!(set.remove(&key), other_set.remove(&key));
                }
                2 => {
                    *map.entry_or_default(key) = value;
                    *other.entry(key).or_default() = value;
                }
                _ => {
                    map.retain(|_, there| *there < value);
                    other.retain(|_, there| *there < value);
                }
            }
            prop_assert!(map.iter().eq(other.iter()));
            prop_assert!(set.iter().eq(other_set.iter()));
        }
        prop_assert_eq!(serde_json::to_string(&map).unwrap(), serde_json::to_string(&other).unwrap());
    }

    #[test]
    fn sorting_keeps_the_order_of_equals(items in prop::collection::vec((0_u8..5, any::<u8>()), 0..40)) {
        let (mut ours, mut standard) = (items.clone(), items);
        sort_by(&mut ours, |a, b| a.0.cmp(&b.0));
        standard.sort_by_key(|item| item.0);
        prop_assert_eq!(ours, standard);
    }
}

//! Where the nodes of a network are. Nodes repel one another and edges pull. Only sums, products,
//! quotients and roots are used, which every machine calculates alike.

type Place = (f64, f64);

const STEPS: u32 = 300;

/// A place for each node, inside a box with the origin at its corner. `edges` are pairs of nodes
/// with a pull from 0 to 1; `apart` is the least distance that nodes are to have.
pub(super) fn places(
    count: usize,
    edges: &[(usize, usize, f64)],
    size: (f64, f64),
    apart: f64,
) -> Vec<Place> {
    let mut places: Vec<Place> = (0..count).map(|at| on_circle(at, count)).collect();
    let ideal = 1.6 / (count.max(1) as f64).sqrt();
    for step in 0..STEPS {
        let heat = 0.12 * (1.0 - f64::from(step) / f64::from(STEPS)) + 0.001;
        let forces = forces(&places, edges, ideal);
        for (place, force) in places.iter_mut().zip(forces) {
            let long = length(force).max(1e-9);
            let step = long.min(heat) / long;
            *place = (place.0 + force.0 * step, place.1 + force.1 * step);
        }
    }
    fit(&mut places, size);
    for _ in 0..80 {
        separate(&mut places, apart, size);
    }
    places
}

/// A point of the unit circle, all around it in the order of the nodes.
fn on_circle(at: usize, count: usize) -> Place {
    let turn = at as f64 / count.max(1) as f64 * 4.0;
    let quarter = turn.floor();
    // From 0 to 1 along a quarter: the rational form of a circle.
    let t = turn - quarter;
    let whole = 1.0 + t * t;
    let (x, y) = ((1.0 - t * t) / whole, 2.0 * t / whole);
    match quarter as u8 {
        0 => (x, y),
        1 => (-y, x),
        2 => (-x, -y),
        _ => (y, -x),
    }
}

fn length((x, y): Place) -> f64 {
    (x * x + y * y).sqrt()
}

fn forces(places: &[Place], edges: &[(usize, usize, f64)], ideal: f64) -> Vec<Place> {
    // A weak pull to the middle keeps parts together that no edge connects.
    let mut forces: Vec<Place> = places.iter().map(|(x, y)| (-1.8 * x, -1.8 * y)).collect();
    for (one, place) in places.iter().enumerate() {
        for (other, far) in places.iter().enumerate().skip(one + 1) {
            let (dx, dy) = (place.0 - far.0, place.1 - far.1);
            let long = length((dx, dy)).max(1e-3);
            let push = ideal * ideal / (long * long);
            add(&mut forces, one, (dx * push, dy * push));
            add(&mut forces, other, (-dx * push, -dy * push));
        }
    }
    for (from, to, pull) in edges {
        let (Some(one), Some(other)) = (places.get(*from), places.get(*to)) else { continue };
        let (dx, dy) = (other.0 - one.0, other.1 - one.1);
        let pull = length((dx, dy)) / ideal * (0.1 + 0.4 * pull);
        add(&mut forces, *from, (dx * pull, dy * pull));
        add(&mut forces, *to, (-dx * pull, -dy * pull));
    }
    forces
}

fn add(forces: &mut [Place], at: usize, (dx, dy): Place) {
    if let Some(force) = forces.get_mut(at) {
        force.0 += dx;
        force.1 += dy;
    }
}

/// Stretches the places over the box.
fn fit(places: &mut [Place], (width, height): (f64, f64)) {
    let ends = |pick: fn(&Place) -> f64| {
        let all = places.iter().map(pick);
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)))
    };
    let (across, down) = (ends(|it| it.0), ends(|it| it.1));
    let scale = |value: f64, (low, high): (f64, f64), room: f64| {
        if high - low > 1e-9 { (value - low) / (high - low) * room } else { room / 2.0 }
    };
    for place in places {
        *place = (scale(place.0, across, width), scale(place.1, down, height));
    }
}

/// Moves apart what is too near, inside the box.
fn separate(places: &mut [Place], apart: f64, (width, height): (f64, f64)) {
    for one in 0..places.len() {
        for other in one + 1..places.len() {
            let (Some(a), Some(b)) = (places.get(one).copied(), places.get(other).copied()) else {
                continue;
            };
            let (mut dx, mut dy) = (b.0 - a.0, b.1 - a.1);
            let mut long = length((dx, dy));
            if long >= apart {
                continue;
            }
            if long < 1e-6 {
                (dx, dy, long) = (1.0, (one % 3) as f64 - 1.0, 1.0);
            }
            let step = (apart - long).max(0.1) / 2.0 / long;
            let clamp = |(x, y): Place| (x.clamp(0.0, width), y.clamp(0.0, height));
            if let Some(place) = places.get_mut(one) {
                *place = clamp((a.0 - dx * step, a.1 - dy * step));
            }
            if let Some(place) = places.get_mut(other) {
                *place = clamp((b.0 + dx * step, b.1 + dy * step));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_nodes_have_places_of_their_own() {
        let rings: Vec<_> = (0..60).map(|at| (at, (at + 1) % 60, 0.5)).collect();
        let star: Vec<_> = (1..60).map(|at| (0, at, 1.0)).collect();
        for edges in [Vec::new(), rings, star] {
            let places = places(60, &edges, (700.0, 560.0), 40.0);
            for (at, one) in places.iter().enumerate() {
                assert!(one.0.is_finite() && one.1.is_finite());
                for other in places.iter().skip(at + 1) {
                    let long = length((one.0 - other.0, one.1 - other.1));
                    assert!(long > 20.0, "{one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn nodes_with_an_edge_are_nearer() {
        let places = places(6, &[(0, 3, 1.0)], (600.0, 600.0), 40.0);
        let far =
            |a: usize, b: usize| length((places[a].0 - places[b].0, places[a].1 - places[b].1));
        assert!(far(0, 3) < far(1, 4), "{places:?}");
    }
}

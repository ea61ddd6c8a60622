//! Values that only the later module makes and reads.
//!
//! The first module holds them in its model and drops them without knowing what they are made of, so
//! that nothing about them is part of the start of the page.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

/// A shared value of the later module. Two are equal if they are the same value.
pub struct Later<T> {
    value: Rc<dyn Any>,
    kind: PhantomData<T>,
}

impl<T: 'static> Later<T> {
    #[must_use]
    pub fn new(value: T) -> Self {
        Self { value: Rc::new(value), kind: PhantomData }
    }

    /// The value to change it. What is shared is copied first.
    pub fn make_mut(&mut self) -> &mut T
    where
        T: Clone,
    {
        if Rc::get_mut(&mut self.value).is_none() {
            *self = Self::new((**self).clone());
        }
        match Rc::get_mut(&mut self.value).and_then(|value| value.downcast_mut()) {
            Some(value) => value,
            None => unreachable!("it was made from a value of this type and is not shared"),
        }
    }

    /// The value itself. What is shared is copied.
    #[must_use]
    pub fn take(self) -> T
    where
        T: Clone,
    {
        match self.value.downcast::<T>() {
            Ok(value) => Rc::unwrap_or_clone(value),
            Err(_) => unreachable!("it was made from a value of this type"),
        }
    }
}

impl<T: 'static> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.value.downcast_ref() {
            Some(value) => value,
            None => unreachable!("it was made from a value of this type"),
        }
    }
}

impl<T: Default + 'static> Default for Later<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for Later<T> {
    fn clone(&self) -> Self {
        Self { value: Rc::clone(&self.value), kind: PhantomData }
    }
}

impl<T> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.value, &other.value)
    }
}

impl<T> Eq for Later<T> {}

impl<T> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Later")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_shared_until_it_is_changed() {
        let mut one = Later::new(vec![1]);
        let other = one.clone();
        assert_eq!(one, other);
        one.make_mut().push(2);
        assert_eq!((one.as_slice(), other.as_slice()), (&[1, 2][..], &[1][..]));
        assert_ne!(one, other);
        one.make_mut().push(3);
        assert_eq!(one.take(), [1, 2, 3]);
        assert_ne!(Later::new(1), Later::new(1), "equal values are not the same");
    }
}

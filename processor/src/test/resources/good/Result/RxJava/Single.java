package io.reactivex.rxjava3.core;

public abstract class Single<T> implements SingleSource<T> {}
